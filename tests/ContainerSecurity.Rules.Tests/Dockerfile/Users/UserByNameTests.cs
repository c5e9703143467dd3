using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UserByName>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UserByNameTests
{
    [Fact]
    public void Reports_names_on_the_way() => Verify.VerifyDockerfile("""
        FROM debian:12 AS build
        USER {|CNS2072(builder:builder):builder:builder|}
        FROM debian:12
        USER {|CNS2072(root):root|}
        RUN make install
        USER 10001
        """);

    [Fact]
    public void Lets_the_last_user_to_other_rules() => Verify.VerifyDockerfile("""
        FROM debian:12
        USER 0
        USER app
        """);

    [Fact]
    public void Lets_numbers_and_what_is_not_known_pass() => Verify.VerifyDockerfile("""
        FROM debian:12
        ARG user
        USER 1000:1000
        USER $user
        USER 10001
        """);
}
