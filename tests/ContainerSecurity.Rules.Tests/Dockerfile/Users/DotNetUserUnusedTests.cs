using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.DotNetUserUnused>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class DotNetUserUnusedTests
{
    [Fact]
    public void Reports_NET_8_without_USER() => Verify.VerifyDockerfile("""
        FROM {|CNS2064(USER $APP_UID):mcr.microsoft.com/dotnet/aspnet:8.0|}
        ENTRYPOINT ["dotnet", "app.dll"]
        """);

    [Fact]
    public void Does_not_report_an_image_with_a_user() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:8.0
        USER $APP_UID
        """);

    [Fact]
    public void Does_not_report_an_image_that_sets_the_user() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled
        ENTRYPOINT ["dotnet", "app.dll"]
        """);

    [Fact]
    public void Does_not_report_an_older_version() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:6.0
        ENTRYPOINT ["dotnet", "app.dll"]
        """);
}
