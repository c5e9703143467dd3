using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ShellFormCommand>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class ShellFormCommandTests
{
    [Fact]
    public void Reports_shell_form() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT {|CNS8054(ENTRYPOINT):server --port 80|}
        """);

    [Fact]
    public void Reports_a_shell_command() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD {|CNS8054(CMD):server && echo $HOME|}
        """);

    [Fact]
    public void Does_not_report_exec_form() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT ["server", "--port", "80"]
        """);

    [Fact]
    public void Does_not_report_a_stage_with_SHELL() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        SHELL ["/bin/bash", "-c"]
        CMD server
        """);

    [Fact]
    public void Does_not_report_a_broken_exec_form() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD ['server']
        """);

    [Fact]
    public void Fixes_a_plain_command() => Verify.VerifyFix("""
        FROM alpine:3.20
        CMD {|CNS8054(CMD):server --port 80|}
        """, """
        FROM alpine:3.20
        CMD ["server", "--port", "80"]
        """);
}
