using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.WgetProgress>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class WgetProgressTests
{
    [Theory]
    [InlineData("RUN [|wget|] https://e.org/a")]
    [InlineData("RUN a && [|wget|] -O /x https://e.org/a")]
    [InlineData("RUN [|wget|] -O- $URL | tar -x")]
    public void Reports_wget_without_the_option(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN wget -q https://e.org/a")]
    [InlineData("RUN wget -qO- https://e.org/a")]
    [InlineData("RUN wget --progress=dot:giga https://e.org/a")]
    [InlineData("RUN wget -nv https://e.org/a")]
    [InlineData("RUN wget --quiet x")]
    [InlineData("RUN wget -o /dev/null x")]
    [InlineData("RUN wget $WGET_OPTS x")]
    [InlineData("RUN apt-get install -y wget")]
    [InlineData("CMD wget x")]
    [InlineData("RUN wget --version")]
    public void Does_not_report_quiet_wget_and_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN [|wget|] https://e.org/a", "RUN wget --progress=dot:giga https://e.org/a")]
    public void Fixes_by_adding_the_option(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");
}
