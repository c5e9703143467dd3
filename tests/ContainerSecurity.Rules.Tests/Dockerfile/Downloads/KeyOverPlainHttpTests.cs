using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.KeyOverPlainHttp>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class KeyOverPlainHttpTests
{
    [Fact]
    public void Reports_a_signing_key() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN rpm --import {|CNS1058(http://example.com/key):http://example.com/key|}
        """);

    [Fact]
    public void Reports_a_package_index() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install --index-url {|CNS1058(http://pypi.example.com/simple):http://pypi.example.com/simple|} x
        """);

    [Fact]
    public void Reports_a_repository() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN yum-config-manager --add-repo {|CNS1058(http://example.com/x.repo):http://example.com/x.repo|}
        """);

    [Fact]
    public void Does_not_report_https() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN rpm --import https://example.com/key && pip install --index-url=https://pypi.example.com/simple x
        """);

    [Fact]
    public void Does_not_report_the_local_network() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install --index-url http://devpi/simple x
        """);

    [Theory]
    [InlineData("RUN Register-PSRepository -Name x -SourceLocation {|CNS1058(http://x.example/nuget):http://x.example/nuget|}")]
    [InlineData("RUN choco source add -n x -s {|CNS1058(http://x.example/nuget):http://x.example/nuget|}")]
    [InlineData("RUN Register-PSRepository -Name x -SourceLocation https://x.example/nuget")]
    public void Reports_package_sources_of_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
