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
    public void Lets_its_own_user_pass() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:8.0
        USER $APP_UID
        """);

    [Fact]
    public void Lets_an_image_that_has_it_set_pass() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled
        ENTRYPOINT ["dotnet", "app.dll"]
        """);

    [Fact]
    public void Lets_an_older_version_pass() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:6.0
        ENTRYPOINT ["dotnet", "app.dll"]
        """);
}
