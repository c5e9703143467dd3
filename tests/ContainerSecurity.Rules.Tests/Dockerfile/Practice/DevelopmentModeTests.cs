using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DevelopmentMode>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DevelopmentModeTests
{
    [Fact]
    public void Reports_NET() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ENV {|CNS8094(ASPNETCORE_ENVIRONMENT, .NET):ASPNETCORE_ENVIRONMENT|}=Development
        ENTRYPOINT ["dotnet", "a.dll"]
        """);

    [Fact]
    public void Reports_the_default_of_an_argument_without_a_value() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG MODE
        ENV {|CNS8094(NODE_ENV, Node.js):NODE_ENV|}=${MODE:-development}
        CMD ["node", "a.js"]
        """);

    [Fact]
    public void Reports_Flask() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV {|CNS8094(FLASK_DEBUG, Flask):FLASK_DEBUG|}=1
        CMD ["flask", "run"]
        """);

    [Fact]
    public void Does_not_report_production() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV ASPNETCORE_ENVIRONMENT=Production
        CMD ["a"]
        """);

    [Fact]
    public void Does_not_report_a_development_image() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV FLASK_DEBUG=1
        """);

    [Fact]
    public void Does_not_report_an_earlier_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.22 AS test
        ENV FLASK_DEBUG=1
        CMD ["a"]
        FROM alpine:3.22
        CMD ["a"]
        """);

    [Fact]
    public void Does_not_report_a_Dockerfile_named_for_development()
    {
        var test = new ContainerSecurity.Testing.RuleTest<ContainerSecurity.Rules.Dockerfile.Practice.DevelopmentMode>();
        test.Sources.Add(("src/Dockerfile.develop", "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_ENVIRONMENT=Development\nCMD [\"dotnet\", \"/a.dll\"]\n"));
        test.Run();
    }

    [Fact]
    public void Reports_the_generic_host() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ENV {|CNS8094(DOTNET_ENVIRONMENT, .NET):DOTNET_ENVIRONMENT|}=Development
        ENTRYPOINT ["dotnet", "a.dll"]
        """);
}
