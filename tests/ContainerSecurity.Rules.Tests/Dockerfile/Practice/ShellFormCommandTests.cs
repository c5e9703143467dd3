using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ShellFormCommand>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class ShellFormCommandTests
{
    [Fact]
    public void Reports_shell_form() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT {|CNS8054(ENTRYPOINT, which does not forward signals, use exec form):server --port 80|}
        """);

    [Fact]
    public void Reports_a_shell_command() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD {|CNS8054(CMD, which does not forward signals, "move it to a script that ends with exec, and run the script in exec form"):server && echo $HOME|}
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

    [Theory]
    [InlineData("CMD", "ulimit -n 100")]
    [InlineData("CMD", "export A=1")]
    [InlineData("CMD", "command node server.js")]
    [InlineData("ENTRYPOINT", "source /env")]
    [InlineData("CMD", "node server.js --port $PORT")]
    [InlineData("CMD", "A=1 node server.js")]
    public void Has_no_fix_for_a_command_that_needs_a_shell(string instruction, string command) => Verify.VerifyFix(
        $"FROM debian:13\n{instruction} {{|CNS8054({instruction}, which does not forward signals, \"move it to a script that ends with exec, and run the script in exec form\"):{command}|}}\n",
        $"FROM debian:13\n{instruction} {command}\n");

    [Fact]
    public void Has_no_fix_for_a_built_in_command_of_Windows() => Verify.VerifyFix("""
        FROM mcr.microsoft.com/windows/servercore:ltsc2025
        CMD {|CNS8054(CMD, which does not forward signals, "move it to a script that ends with exec, and run the script in exec form"):dir app|}
        """, """
        FROM mcr.microsoft.com/windows/servercore:ltsc2025
        CMD dir app
        """);

    [Fact]
    public void Reports_an_entry_point_that_replaces_the_shell() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT {|CNS8054(ENTRYPOINT, so it ignores CMD and the arguments of 'docker run', use exec form):exec server|}
        """);

    [Fact]
    public void Does_not_report_a_command_that_replaces_the_shell() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD exec server --port $PORT
        """);

    [Fact]
    public void Fixes_a_plain_command() => Verify.VerifyFix("""
        FROM alpine:3.20
        CMD {|CNS8054(CMD, which does not forward signals, use exec form):server --port 80|}
        """, """
        FROM alpine:3.20
        CMD ["server", "--port", "80"]
        """);
}
