using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.FilesOwnedByUser>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class FilesOwnedByUserTests
{
    [Fact]
    public void Reports_the_runtime_user() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER app
        COPY --chown={|CNS2062(app):app:app|} . /app/
        """);

    [Fact]
    public void Lets_another_owner_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER app
        COPY --chown=root:app . /app/
        """);

    [Fact]
    public void Lets_no_owner_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER app
        COPY . /app/
        """);
}
