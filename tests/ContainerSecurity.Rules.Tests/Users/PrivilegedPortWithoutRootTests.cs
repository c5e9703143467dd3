using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Users.PrivilegedPortWithoutRoot>;

namespace ContainerSecurity.Tests.Users;

public class PrivilegedPortWithoutRootTests
{
    [Fact]
    public void Reports_a_low_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        EXPOSE [|80|]
        """);

    [Fact]
    public void Lets_a_high_port_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        EXPOSE 8080
        """);

    [Fact]
    public void Lets_root_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER root
        EXPOSE 80
        """);
}
