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
    public void Does_not_report_contiguous_lines() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true && \
            false
        """);

    [Fact]
    public void Does_not_report_a_comment_in_between() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true && \
            # why
            false
        """);

    [Fact]
    public void Does_not_report_an_empty_line_of_a_heredoc() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN <<EOF
        true

        false
        EOF
        """);

    [Fact]
    public void Fixes_by_removing_the_line() => Verify.VerifyFix("""
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
