using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.BuildStageEndsAsRoot>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class BuildStageEndsAsRootTests
{
    [Fact]
    public void Reports_a_stage_that_only_builds() => Verify.VerifyDockerfile("""
        FROM debian:12 AS tools
        USER {|CNS2071(root):root|}
        RUN make install
        FROM alpine:3.20
        USER 10001
        """);

    [Fact]
    public void Lets_the_final_stage_to_another_rule() => Verify.VerifyDockerfile("""
        FROM debian:12
        USER root
        """);

    [Fact]
    public void Reports_once_what_a_stage_takes_over() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        USER {|CNS2071(0):0|}
        FROM base AS next
        RUN make
        FROM alpine:3.20
        USER 10001
        """);

    [Fact]
    public void Lets_a_way_back_and_what_is_not_known_pass() => Verify.VerifyDockerfile("""
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
