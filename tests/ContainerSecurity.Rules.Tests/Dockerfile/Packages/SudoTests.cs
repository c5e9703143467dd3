using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.Sudo>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

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

    [Theory]
    [InlineData("RUN [|sudo|] make install", "RUN make install")]
    [InlineData("RUN apt-get update && [|sudo|]  make", "RUN apt-get update && make")]
    [InlineData("RUN echo x | [|sudo|] tee /etc/motd", "RUN echo x | tee /etc/motd")]
    public void Removes_sudo(string before, string after) => Verify.VerifyFix($"FROM debian:12\n{before}\n", $"FROM debian:12\n{after}\n");

    [Theory]
    [InlineData("RUN [|sudo|] -u app make")]
    [InlineData("RUN [|sudo|] A=1 make")]
    [InlineData("RUN [|sudo|] $TOOL install")]
    [InlineData("RUN [|sudo|] \\\n    make")]
    public void Leaves_what_is_more_than_a_plain_command(string line) =>
        Verify.VerifyFix($"FROM debian:12\n{line}\n", $"FROM debian:12\n{line.Replace("[|sudo|]", "sudo")}\n");
}
