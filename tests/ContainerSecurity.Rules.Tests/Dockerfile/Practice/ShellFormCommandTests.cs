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
    public void Lets_exec_form_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT ["server", "--port", "80"]
        """);

    [Fact]
    public void Lets_a_shell_that_was_chosen_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        SHELL ["/bin/bash", "-c"]
        CMD server
        """);

    [Fact]
    public void Lets_a_broken_exec_form_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD ['server']
        """);

    [Fact]
    public void Fixes_plain_words() => Verify.VerifyFix("""
        FROM alpine:3.20
        CMD {|CNS8054(CMD):server --port 80|}
        """, """
        FROM alpine:3.20
        CMD ["server", "--port", "80"]
        """);
}
