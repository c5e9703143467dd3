using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Users.UserInRootGroup>;

namespace ContainerSecurity.Tests.Users;

public class UserInRootGroupTests
{
    [Fact]
    public void Reports_the_group_by_number() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER [|1000:0|]
        """);

    [Fact]
    public void Reports_the_group_by_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER [|app:root|]
        """);

    [Fact]
    public void Lets_a_group_of_its_own_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000:1000
        """);

    [Fact]
    public void Lets_no_group_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        """);
}
