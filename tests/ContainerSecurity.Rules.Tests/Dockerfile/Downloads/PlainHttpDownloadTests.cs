using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.PlainHttpDownload>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class PlainHttpDownloadTests
{
    [Fact]
    public void Reports_curl() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl -fsSL {|CNS1051(http://example.com/tool):http://example.com/tool|} -o /tool
        """);

    [Fact]
    public void Reports_wget() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN apk add wget && wget {|CNS1051(http://example.com/tool-${VERSION}.tgz):http://example.com/tool-${VERSION}.tgz|}
        """);

    [Fact]
    public void Reports_ADD() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD {|CNS1051(http://example.com/tool):http://example.com/tool|} /tool
        """);

    [Fact]
    public void Does_not_report_https() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl -fsSL https://example.com/tool -o /tool
        ADD https://example.com/tool /tool
        """);

    [Fact]
    public void Does_not_report_a_verified_file() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl -o tool http://example.com/tool && echo "abc  tool" | sha256sum -c
        ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef http://example.com/tool /tool
        """);

    [Fact]
    public void Does_not_report_localhost_and_the_local_network() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl http://localhost:8080/ && curl http://cache/x && curl http://127.0.0.1/
        HEALTHCHECK CMD curl http://example.com/
        """);

    [Fact]
    public void Does_not_report_a_command_that_downloads_nothing() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo http://example.com/tool > /sources
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl http://${HOST}/tool -o tool
        ADD http://$HOST/tool /tool
        """);
}
