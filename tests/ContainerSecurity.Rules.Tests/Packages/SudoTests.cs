using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Packages.Sudo>;

namespace ContainerSecurity.Tests.Packages;

public class SudoTests
{
    [Fact]
    public void Reports_sudo() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && [|sudo|] make install
        """);

    [Fact]
    public void Reports_a_heredoc() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN <<EOF
        [|sudo|] make install
        EOF
        """);

    [Fact]
    public void Lets_a_package_of_that_name_pass() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN echo sudo && command -v sudo
        """);

    [Fact]
    public void Lets_the_start_command_pass() => Verify.VerifyDockerfile("""
        FROM debian:12
        CMD sudo app
        """);
}
