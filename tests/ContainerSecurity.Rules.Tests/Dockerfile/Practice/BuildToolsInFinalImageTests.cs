using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.BuildToolsInFinalImage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class BuildToolsInFinalImageTests
{
    [Fact]
    public void Reports_an_SDK() => Verify.VerifyDockerfile("""
        FROM {|CNS8082(mcr.microsoft.com/dotnet/sdk:9.0):mcr.microsoft.com/dotnet/sdk:9.0|}
        CMD ["dotnet", "run"]
        """);

    [Fact]
    public void Reports_a_compiler() => Verify.VerifyDockerfile("""
        FROM {|CNS8082(golang:1.23):golang:1.23|}
        CMD ["app"]
        """);

    [Fact]
    public void Does_not_report_a_separate_build_stage() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
        FROM mcr.microsoft.com/dotnet/aspnet:9.0
        CMD ["dotnet", "app.dll"]
        """);

    [Fact]
    public void Does_not_report_a_build_environment() => Verify.VerifyDockerfile("""
        FROM golang:1.23
        RUN go install example.com/tool@v1.0.0
        """);
}
