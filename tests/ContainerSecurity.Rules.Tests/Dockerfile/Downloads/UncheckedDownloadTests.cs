using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.UncheckedDownload>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class UncheckedDownloadTests
{
    [Fact]
    public void Reports_curl() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN {|CNS1061(curl):curl|} -fsSL https://example.com/tool -o /tool
        """);

    [Fact]
    public void Reports_wget() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN {|CNS1061(wget):wget|} https://example.com/tool
        """);

    [Fact]
    public void Does_not_report_a_verified_checksum() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl -fsSL https://example.com/tool -o /tool && echo "abc  /tool" | sha256sum -c -
        """);

    [Fact]
    public void Does_not_report_a_verified_signature() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN wget https://example.com/tool && gpg --verify tool.asc tool
        """);

    [Fact]
    public void Does_not_report_downloads_that_keep_no_file() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN curl https://example.com/ > /dev/null && wget --spider https://example.com/ && curl -O http://localhost/x
        """);
}
