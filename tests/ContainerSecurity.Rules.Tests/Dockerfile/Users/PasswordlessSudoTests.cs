using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.PasswordlessSudo>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class PasswordlessSudoTests
{
    [Fact]
    public void Reports_a_line_for_sudoers() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo [|"app ALL=(ALL) NOPASSWD:ALL"|] >> /etc/sudoers
        """);

    [Fact]
    public void Lets_another_line_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo "app ALL=(ALL) ALL" >> /etc/sudoers
        """);

    [Fact]
    public void Lets_a_stage_that_nothing_needs_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.22 AS dev
        RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
        FROM alpine:3.22
        """);
}
