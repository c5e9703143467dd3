using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UserWithRootId>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UserWithRootIdTests
{
    [Fact]
    public void Reports_useradd() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN useradd -o -u {|CNS2069(app):0|} app
        """);

    [Fact]
    public void Reports_adduser() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN adduser -D -u {|CNS2069(app):0|} app
        """);

    [Fact]
    public void Does_not_report_another_UID() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN useradd -u 10001 app && adduser -D app
        """);
}
