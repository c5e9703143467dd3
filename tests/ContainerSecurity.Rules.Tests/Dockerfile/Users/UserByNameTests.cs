using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UserByName>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UserByNameTests
{
    [Fact]
    public void Reports_intermediate_user_names() => Verify.VerifyDockerfile("""
        FROM debian:12 AS build
        USER {|CNS2072(builder:builder):builder:builder|}
        FROM debian:12
        USER {|CNS2072(root):root|}
        RUN make install
        USER 10001
        """);

    [Fact]
    public void Does_not_report_the_final_user() => Verify.VerifyDockerfile("""
        FROM debian:12
        USER 0
        USER app
        """);

    [Fact]
    public void Does_not_report_UIDs_and_unknown_users() => Verify.VerifyDockerfile("""
        FROM debian:12
        ARG user
        USER 1000:1000
        USER $user
        USER 10001
        """);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2025\nUSER ContainerUser")]
    [InlineData("FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8.1\nUSER ContainerAdministrator\nUSER ContainerUser")]
    public void Does_not_report_Windows(string lines) => Verify.VerifyDockerfile("" + lines + "\n");
}
