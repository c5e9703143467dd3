using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DebugPublish>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DebugPublishTests
{
    [Fact]
    public void Reports_Debug() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:10.0
        RUN dotnet {|CNS8092(publish, Debug):publish|} -c Debug -o /app
        """);

    [Fact]
    public void Reports_the_old_default() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
        RUN dotnet {|CNS8092(publish, default Debug):publish|} -o /app
        """);

    [Fact]
    public void Does_not_report_Release() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:6.0
        RUN dotnet publish -c Release && dotnet publish /p:Configuration=Release && dotnet build
        """);

    [Fact]
    public void Does_not_report_the_new_default() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:8.0
        RUN dotnet publish -o /app
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:6.0
        ARG C
        RUN dotnet publish -c $C
        """);

    [Fact]
    public void Reports_the_old_name_of_the_image() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/core/sdk:3.1
        RUN dotnet {|CNS8092(publish, default Debug):publish|} -o /app
        """);

    [Theory]
    [InlineData("ARG C=Debug\nRUN dotnet {|CNS8092(publish, Debug):publish|} -c $C")]
    [InlineData("ARG C\nRUN dotnet {|CNS8092(publish, Debug):publish|} -c \"${C:-Debug}\"")]
    [InlineData("ENV C=debug\nRUN dotnet {|CNS8092(publish, Debug):publish|} -p:Configuration=$C")]
    [InlineData("RUN C=Debug; dotnet {|CNS8092(publish, Debug):publish|} --configuration $C")]
    [InlineData("RUN dotnet {|CNS8092(publish, Debug):publish|} \"/p:A=b;Configuration=Debug\"")]
    public void Reports_a_variable(string lines) => Verify.VerifyDockerfile("FROM mcr.microsoft.com/dotnet/sdk:10.0\n" + lines + "\n");

    [Theory]
    [InlineData("ARG C=Release\nRUN dotnet publish -c $C")]
    [InlineData("ARG C\nRUN dotnet publish -c $C")]
    [InlineData("ARG C=Debug\nENV C=Release\nRUN dotnet publish -c $C")]
    [InlineData("ARG C=Debug\nRUN dotnet publish -c ${C}x")]
    [InlineData("RUN dotnet publish -c $C\nARG C=Debug")]
    public void Does_not_report_a_variable_that_is_not_Debug(string lines) => Verify.VerifyDockerfile("FROM mcr.microsoft.com/dotnet/sdk:10.0\n" + lines + "\n");
}
