using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.LastUserIsRoot>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class LastUserIsRootTests
{
    [Fact]
    public void Reports_the_last_user() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000
        USER {|CNS2002(root, end the final stage with a non-root USER):root|}
        """);

    [Fact]
    public void Reports_UID_0_with_a_group() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER {|CNS2002(0:0, end the final stage with a non-root USER):0:0|}
        """);

    [Fact]
    public void Reports_a_user_inherited_from_another_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        USER {|CNS2002(root, end the final stage with a non-root USER):root|}
        FROM base
        CMD ["app"]
        """);

    [Fact]
    public void Reports_an_ARG_default() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG UID=0
        USER {|CNS2002(0, end the final stage with a non-root USER):$UID|}
        """);

    [Fact]
    public void Reports_ContainerAdministrator() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
        USER {|CNS2002(ContainerAdministrator, end the final stage with a non-root USER):ContainerAdministrator|}
        """);

    [Fact]
    public void Does_not_report_another_user() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER root
        RUN adduser -D app
        USER app
        """);

    [Fact]
    public void Does_not_report_a_build_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS build
        USER root
        FROM alpine:3.20
        USER 1000
        """);

    [Fact]
    public void Does_not_report_GID_0() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        USER 1000:0
        """);

    [Fact]
    public void Does_not_report_a_variable_without_a_value() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG UID
        USER $UID
        """);

    [Fact]
    public void Reports_ONBUILD_USER_of_the_base_stage() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        USER 1000
        ONBUILD USER {|CNS2002(root, end the final stage with a non-root USER):root|}
        FROM base
        """);

    [Fact]
    public void Does_not_report_ONBUILD_USER_that_is_overridden() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        ONBUILD USER root
        FROM base
        USER 1000
        """);
}
