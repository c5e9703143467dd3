using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyTargetWithoutSlash>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyTargetWithoutSlashTests
{
    [Fact]
    public void Reports_a_destination_without_a_slash() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a b {|CNS8058(/app):/app|}
        """);

    [Fact]
    public void Does_not_report_a_destination_with_a_slash() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a b /app/
        """);

    [Fact]
    public void Reports_quoted_destinations() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY "a" 'b' {|CNS8058(/app):"/app"|}
        """);

    [Fact]
    public void Does_not_report_the_words_of_a_comment_or_broken_array() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a /b # copy it
        COPY ["a b" "c"]
        """);

    [Fact]
    public void Does_not_report_a_single_source() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY a /app
        """);

    [Fact]
    public void Does_not_report_a_dot() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        COPY a b .
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG DIR=/app/
        COPY a b $DIR
        """);

    [Fact]
    public void Fixes_by_adding_a_slash() => Verify.VerifyFix("""
        FROM alpine:3.20
        COPY a b {|CNS8058(/app):/app|}
        """, """
        FROM alpine:3.20
        COPY a b /app/
        """);
}
