using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.TlsVerificationOff>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class TlsVerificationOffTests
{
    [Fact]
    public void Reports_curl() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl {|CNS1056(-k, curl):-k|} -O https://example.com/tool
        """);

    [Fact]
    public void Reports_bundled_options() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl {|CNS1056(-fsSkL, curl):-fsSkL|} https://example.com/tool -o /tool
        """);

    [Fact]
    public void Reports_wget() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN wget {|CNS1056(--no-check-certificate, wget):--no-check-certificate|} https://example.com/tool
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With("""
        command: ["curl", "{|CNS1056(--insecure, curl):--insecure|}", "https://example.com"]
        """));

    [Fact]
    public void Does_not_report_enabled_verification() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/tool -o /tool
        """);

    [Fact]
    public void Does_not_report_an_option_value_with_that_letter() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -okey https://example.com/key && wget -k https://example.com
        """);

    [Fact]
    public void Fixes_by_removing_the_option() => Verify.VerifyFix("""
        FROM alpine:3.20
        RUN curl {|CNS1056(-k, curl):-k|} -O https://example.com/tool
        """, """
        FROM alpine:3.20
        RUN curl -O https://example.com/tool
        """);

    [Fact]
    public void Reports_a_health_check() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK CMD curl {|CNS1056(-kf, curl):-kf|} https://status.example.com/health || exit 1
        """);

    [Theory]
    [InlineData("https://localhost:8443/health")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://user:pw@[::1]:8443")]
    [InlineData("https://localhost:$PORT/health")]
    public void Does_not_report_localhost(string url) => Verify.VerifyDockerfile("FROM alpine:3.20\nHEALTHCHECK CMD curl -kf " + url + " || exit 1\n");

    [Theory]
    [InlineData("https://localhost.example.com/")]
    [InlineData("https://$HOST/")]
    public void Reports_possibly_remote_hosts(string url) => Verify.VerifyDockerfile("FROM alpine:3.20\nHEALTHCHECK CMD curl {|CNS1056(-k, curl):-k|} " + url + "\n");

    [Theory]
    [InlineData("RUN iwr https://x.example {|CNS1056(-SkipCertificateCheck, Invoke-WebRequest):-SkipCertificateCheck|}")]
    [InlineData("RUN irm https://x.example {|CNS1056(-skipcert, Invoke-RestMethod):-skipcert|}")]
    [InlineData("RUN {|CNS1056(ServerCertificateValidationCallback, PowerShell):[Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}|}; iwr https://x.example")]
    [InlineData("RUN {|CNS1056(ServerCertificateValidationCallback, PowerShell):[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { param($a, $b, $c, $d) return $true }|}")]
    [InlineData("RUN {|CNS1056(CertificatePolicy, PowerShell):[System.Net.ServicePointManager]::CertificatePolicy = New-Object TrustAll|}")]
    [InlineData("RUN {|CNS1056(ServerCertificateCustomValidationCallback, PowerShell):$handler.ServerCertificateCustomValidationCallback = [Net.Http.HttpClientHandler]::DangerousAcceptAnyServerCertificateValidator|}")]
    [InlineData("RUN curl.exe {|CNS1056(-k, curl):-k|} https://x.example")]
    public void Reports_PowerShell(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN iwr https://x.example -SkipCertificateCheck:$false")]
    [InlineData("RUN [Net.ServicePointManager]::ServerCertificateValidationCallback = $null")]
    [InlineData("RUN [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12")]
    [InlineData("RUN iwr https://x.example -SkipHeaderValidation")]
    public void Does_not_report_PowerShell_that_verifies(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
