using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.EmptyContinuation>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class EmptyContinuationTests
{
    [Fact]
    public void Reports_an_empty_line() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true && \
        [||]
            false
        """);

    [Fact]
    public void Lets_lines_without_a_gap_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true && \
            false
        """);

    [Fact]
    public void Lets_a_comment_in_between_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true && \
            # why
            false
        """);

    [Fact]
    public void Lets_an_empty_line_of_a_heredoc_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN <<EOF
        true

        false
        EOF
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM alpine:3.20
        RUN true && \
        [||]
            false
        """, """
        FROM alpine:3.20
        RUN true && \
            false
        """);
}
