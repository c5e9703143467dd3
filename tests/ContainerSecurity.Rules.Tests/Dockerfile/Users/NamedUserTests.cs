using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.NamedUser>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class NamedUserTests
{
    [Fact]
    public void Reports_a_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2060(app):app|}
        """);

    [Fact]
    public void Reports_a_name_with_a_group() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2060(app:1000):app:1000|}
        """);

    [Fact]
    public void Does_not_report_a_UID() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000:app
        """);

    [Fact]
    public void Does_not_report_an_unknown_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG UID
        USER $UID
        """);

    [Fact]
    public void Does_not_report_a_Windows_user() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
        USER ContainerUser
        """);

    [Fact]
    public void Reports_names_that_begin_or_end_near_a_digit() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2060(1000-1):1000-1|}
        """);
}
