using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.PrivilegedPortWithoutRoot>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class PrivilegedPortWithoutRootTests
{
    [Fact]
    public void Reports_a_privileged_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        EXPOSE {|CNS2065(1000, 80):80|}
        """);

    [Fact]
    public void Does_not_report_an_unprivileged_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        EXPOSE 8080
        """);

    [Fact]
    public void Does_not_report_root() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER root
        EXPOSE 80
        """);

    [Theory]
    [InlineData("ASPNETCORE_URLS={|CNS2065(1654, 80):http://+:80|}")]
    [InlineData("ASPNETCORE_URLS={|CNS2065(1654, 443):https://*|}")]
    [InlineData("ASPNETCORE_URLS={|CNS2065(1654, 81):\"http://[::]:8080;http://[::]:81\"|}")]
    [InlineData("ASPNETCORE_HTTP_PORTS={|CNS2065(1654, 80):80|}")]
    [InlineData("Kestrel__Endpoints__Web__Url={|CNS2065(1654, 443):http://0.0.0.0:443|}")]
    public void Reports_ports_of_ASPNET_Core_settings(string setting) => Verify.VerifyDockerfile($$"""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ENV {{setting}}
        USER 1654
        """);

    [Theory]
    [InlineData("ASPNETCORE_URLS=http://+:8080")]
    [InlineData("ASPNETCORE_URLS=$urls")]
    [InlineData("ASPNETCORE_URLS=+:80")]
    [InlineData("ASPNETCORE_HTTP_PORTS=8080;8081")]
    [InlineData("PORT=80")]
    [InlineData("Kestrel__Limits__Url=http://x:80")]
    public void Does_not_report_other_settings(string setting) => Verify.VerifyDockerfile($$"""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ARG urls
        ENV {{setting}}
        USER 1654
        """);
}
