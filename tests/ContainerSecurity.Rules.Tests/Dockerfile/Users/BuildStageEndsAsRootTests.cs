using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.BuildStageEndsAsRoot>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class BuildStageEndsAsRootTests
{
    [Fact]
    public void Reports_a_build_stage() => Verify.VerifyDockerfile("""
        FROM debian:12 AS tools
        USER {|CNS2071(root):root|}
        RUN make install
        FROM alpine:3.20
        USER 10001
        """);

    [Fact]
    public void Does_not_report_the_final_stage() => Verify.VerifyDockerfile("""
        FROM debian:12
        USER root
        """);

    [Fact]
    public void Reports_an_inherited_user_once() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        USER {|CNS2071(0):0|}
        FROM base AS next
        RUN make
        FROM alpine:3.20
        USER 10001
        """);

    [Fact]
    public void Does_not_report_a_later_non_root_user_or_an_unknown_user() => Verify.VerifyDockerfile("""
        FROM debian:12 AS a
        USER root
        USER app
        FROM debian:12 AS b
        ARG USER_ID
        USER $USER_ID
        FROM alpine:3.20
        USER 10001
        """);
}
