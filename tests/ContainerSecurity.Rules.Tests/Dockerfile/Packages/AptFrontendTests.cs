using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.AptFrontend>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class AptFrontendTests
{
    [Theory]
    [InlineData("RUN [|apt|] update && [|apt|] install -y curl")]
    [InlineData("RUN sudo [|apt|] list --installed")]
    public void Reports_apt(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get update")]
    [InlineData("RUN apt-cache policy curl")]
    [InlineData("RUN echo apt")]
    [InlineData("CMD apt update")]
    [InlineData("RUN rm -rf /var/lib/apt")]
    public void Does_not_report_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN [|apt|] -y install curl", "RUN apt-get -y install curl")]
    [InlineData("RUN [|apt|] search curl", "RUN apt search curl")]
    [InlineData("RUN [|apt|] autoremove", "RUN apt-get autoremove")]
    [InlineData("RUN [|apt|] clean", "RUN apt-get clean")]
    [InlineData("RUN [|apt|] purge curl", "RUN apt-get purge curl")]
    [InlineData("RUN [|apt|] remove curl", "RUN apt-get remove curl")]
    [InlineData("RUN [|apt|] upgrade", "RUN apt-get upgrade")]
    [InlineData("RUN [|apt|] update", "RUN apt-get update")]
    [InlineData("RUN [|\"apt\"|] update", "RUN \"apt\" update")]
    public void Fixes_apt_to_apt_get(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");
}
