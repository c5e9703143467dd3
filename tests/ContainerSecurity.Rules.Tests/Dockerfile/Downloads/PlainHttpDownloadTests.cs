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

    [Theory]
    [InlineData("RUN iwr {|CNS1051(http://x.example/a.exe):http://x.example/a.exe|} -OutFile a.exe; .\\a.exe")]
    [InlineData("RUN (New-Object Net.WebClient).DownloadFile({|CNS1051(http://x.example/a):'http://x.example/a'|}, 'a')")]
    [InlineData("RUN $u = 'http://x.example/a'; iwr {|CNS1051(http://x.example/a):$u|} -OutFile a")]
    [InlineData("RUN iwr {|CNS1051(\"('http://x.example/' + $v)\"):('http://x.example/' + $v)|} -OutFile a")]
    [InlineData("RUN $p = @{ Uri = 'http://x.example/a'; OutFile = 'a' }; Invoke-WebRequest {|CNS1051(http://x.example/a):@p|}")]
    [InlineData("RUN Start-BitsTransfer -Source {|CNS1051(http://x.example/a):http://x.example/a|} -Destination a")]
    [InlineData("RUN cmd /c \"bitsadmin /transfer j {|CNS1051(http://x.example/a):http://x.example/a|} C:\\a\"")]
    public void Reports_downloads_on_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN U=http://x.example/a; curl -O {|CNS1051(http://x.example/a):$U|}")]
    [InlineData("ENV U=http://x.example/a\nRUN curl -O {|CNS1051(http://x.example/a):$U|}")]
    public void Reports_a_variable(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN iwr http://x.example/a -OutFile a; Get-FileHash a")]
    [InlineData("RUN iwr https://x.example/a -OutFile a")]
    [InlineData("RUN Write-Host http://x.example/a")]
    public void Does_not_report_checked_downloads_on_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
