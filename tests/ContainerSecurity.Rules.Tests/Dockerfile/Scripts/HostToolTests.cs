using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.HostTool>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class HostToolTests
{
    [Theory]
    [InlineData("RUN [|service|] nginx start")]
    [InlineData("RUN a && [|top|]")]
    [InlineData("RUN [|vim|] /etc/passwd")]
    [InlineData("RUN [|systemctl|] restart x")]
    [InlineData("RUN [|mount|] /dev/sda1 /mnt")]
    public void Reports_host_tools(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get install -y vim")]
    [InlineData("RUN systemctl enable nginx")]
    [InlineData("RUN --mount=type=cache,target=/x a")]
    [InlineData("RUN echo service")]
    [InlineData("CMD service nginx start")]
    [InlineData("RUN $TOOL")]
    public void Does_not_report_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
