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
    public void Reports_sudo_in_a_heredoc() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN <<EOF
        [|sudo|] make install
        EOF
        """);

    [Fact]
    public void Does_not_report_a_package_of_that_name() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN echo sudo && command -v sudo
        """);

    [Fact]
    public void Does_not_report_CMD() => Verify.VerifyDockerfile("""
        FROM debian:12
        CMD sudo app
        """);

    [Theory]
    [InlineData("RUN [|sudo|] make install", "RUN make install")]
    [InlineData("RUN apt-get update && [|sudo|]  make", "RUN apt-get update && make")]
    [InlineData("RUN echo x | [|sudo|] tee /etc/motd", "RUN echo x | tee /etc/motd")]
    public void Fixes_by_removing_sudo(string before, string after) => Verify.VerifyFix($"FROM debian:12\n{before}\n", $"FROM debian:12\n{after}\n");

    [Theory]
    [InlineData("RUN [|sudo|] -u app make")]
    [InlineData("RUN [|sudo|] A=1 make")]
    [InlineData("RUN [|sudo|] $TOOL install")]
    [InlineData("RUN [|sudo|] \\\n    make")]
    public void Does_not_fix_sudo_with_options_or_variables(string line) =>
        Verify.VerifyFix($"FROM debian:12\n{line}\n", $"FROM debian:12\n{line.Replace("[|sudo|]", "sudo")}\n");
}
