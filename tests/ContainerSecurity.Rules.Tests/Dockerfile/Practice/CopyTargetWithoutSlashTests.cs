using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyTargetWithoutSlash>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyTargetWithoutSlashTests
{
    [Fact]
    public void Reports_a_target_without_slash() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a b {|CNS8058(/app):/app|}
        """);

    [Fact]
    public void Lets_a_target_with_slash_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a b /app/
        """);

    [Fact]
    public void Lets_one_source_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a /app
        """);

    [Fact]
    public void Lets_a_dot_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        COPY a b .
        """);

    [Fact]
    public void Lets_a_variable_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG DIR=/app/
        COPY a b $DIR
        """);

    [Fact]
    public void Fixes_the_slash() => Verify.VerifyFix("""
        FROM alpine:3.20
        COPY a b {|CNS8058(/app):/app|}
        """, """
        FROM alpine:3.20
        COPY a b /app/
        """);
}
