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

    [Theory]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a.tgz | tar xz -C /opt")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a.zip | bsdtar -xf - -C /opt")]
    [InlineData("RUN {|CNS1061(wget):wget|} -qO- https://x.example/a.gz | gunzip > /a")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a.gz | gzip -d > /a")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a.rpm | rpm2cpio | cpio -id")]
    [InlineData("RUN ( {|CNS1061(curl):curl|} https://x.example/a.tgz ) | tar xz")]
    [InlineData("RUN tar xzf <({|CNS1061(curl):curl|} https://x.example/a.tgz)")]
    [InlineData("RUN tar xz < <({|CNS1061(curl):curl|} https://x.example/a.tgz)")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a > /usr/bin/a")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a | tee /usr/bin/a")]
    [InlineData("RUN {|CNS1061(curl):curl|} https://x.example/a.xz | xz -d | tar x")]
    public void Reports_downloads_that_a_pipe_unpacks(string lines) => Verify.VerifyDockerfile("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN curl https://x.example/a.tgz | tee >(sha256sum -c sums) | tar xz")]
    [InlineData("RUN curl https://x.example/v | jq -r .tag")]
    [InlineData("RUN curl https://x.example/a.tgz | tar tz")]
    [InlineData("RUN curl https://x.example/a > /dev/null")]
    [InlineData("RUN curl https://x.example/a | gpg --dearmor > /k")]
    [InlineData("RUN curl https://x.example/a | sh")]
    public void Does_not_report_pipes_that_check_or_only_read(string lines) => Verify.VerifyDockerfile("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN {|CNS1061(Invoke-WebRequest):iwr|} https://x.example/a.exe -OutFile a.exe; .\\a.exe")]
    [InlineData("RUN {|CNS1061(Invoke-WebRequest):Invoke-WebRequest|} -Uri 'https://x.example/a.zip' -OutF a.zip")]
    [InlineData("RUN (New-Object Net.WebClient).{|CNS1061(DownloadFile):DownloadFile|}('https://x.example/a', 'a')")]
    [InlineData("RUN {|CNS1061(Start-BitsTransfer):Start-BitsTransfer|} -Source https://x.example/a -Destination a")]
    [InlineData("RUN {|CNS1061(certutil):certutil.exe|} -urlcache -split -f https://x.example/a a")]
    [InlineData("RUN cmd /c \"{|CNS1061(curl):curl|} -o a.zip https://x.example/a.zip && tar -xf a.zip\"")]
    public void Reports_downloads_on_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN iwr https://x.example/a -OutFile a; if ((Get-FileHash a -Algorithm SHA256).Hash -ne $env:SHA) { exit 1 }")]
    [InlineData("RUN iwr https://x.example/a -OutFile a; certutil -hashfile a SHA256")]
    [InlineData("RUN iwr https://x.example/a -OutFile a; if ((Get-AuthenticodeSignature a).Status -ne 'Valid') { exit 1 }")]
    [InlineData("RUN irm https://x.example/v")]
    public void Does_not_report_verified_downloads_on_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
