using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UserInRootGroup>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UserInRootGroupTests
{
    [Fact]
    public void Reports_the_group_by_GID() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2061(1000:0):1000:0|}
        """);

    [Fact]
    public void Reports_the_group_by_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2061(app:root):app:root|}
        """);

    [Fact]
    public void Does_not_report_a_dedicated_group() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000:1000
        """);

    [Fact]
    public void Does_not_report_a_user_without_a_group() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        """);

    [Theory]
    [InlineData("RUN useradd -u 1001 -g {|CNS2061(app):0|} app")]
    [InlineData("RUN adduser -D --ingroup {|CNS2061(app):root|} app")]
    [InlineData("RUN usermod -aG {|CNS2061(app):wheel,root|} app")]
    public void Reports_accounts_added_to_the_group(string line) => Verify.VerifyDockerfile("FROM debian:12\n" + line + "\nUSER 1001:1001\n");

    [Theory]
    [InlineData("RUN useradd -u 1001 -g app app")]
    [InlineData("RUN useradd -u 0 -g $GROUP app")]
    [InlineData("RUN usermod -g 0 root")]
    [InlineData("RUN groupadd -g 0 app")]
    public void Does_not_report_other_groups(string line) => Verify.VerifyDockerfile("FROM debian:12\n" + line + "\nUSER 1001:1001\n");
}
