using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.PasswordlessSudo>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class PasswordlessSudoTests
{
    [Fact]
    public void Reports_a_sudoers_rule() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo [|"app ALL=(ALL) NOPASSWD:ALL"|] >> /etc/sudoers
        """);

    [Fact]
    public void Does_not_report_a_rule_with_a_password() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo "app ALL=(ALL) ALL" >> /etc/sudoers
        """);

    [Fact]
    public void Does_not_report_an_unused_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.22 AS dev
        RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
        FROM alpine:3.22
        """);
}
