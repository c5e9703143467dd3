using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.HostTool>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class HostToolTests
{
    [Theory]
    [InlineData("RUN {|CNS8013(service):service|} nginx start")]
    [InlineData("RUN a && {|CNS8013(top):top|}")]
    [InlineData("RUN {|CNS8013(vim):vim|} /etc/passwd")]
    [InlineData("RUN {|CNS8013(systemctl):systemctl|} restart x")]
    [InlineData("RUN {|CNS8013(mount):mount|} /dev/sda1 /mnt")]
    public void Reports_host_tools(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get install -y vim")]
    [InlineData("RUN systemctl enable nginx")]
    [InlineData("RUN --mount=type=cache,target=/x a")]
    [InlineData("RUN echo service")]
    [InlineData("CMD service nginx start")]
    [InlineData("RUN $TOOL")]
    public void Does_not_report_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN --mount=type=ssh ssh -q -T git@x.example")]
    [InlineData("RUN --mount=type=ssh,id=a mkdir x && ssh a@x.example")]
    [InlineData("RUN --mount=type=cache,target=/x {|CNS8013(ssh):ssh|} a@x.example")]
    public void Does_not_report_ssh_with_an_SSH_mount(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
