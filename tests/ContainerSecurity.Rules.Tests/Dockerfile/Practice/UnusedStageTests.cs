using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.UnusedStage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class UnusedStageTests
{
    [Fact]
    public void Reports_an_unused_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS {|CNS8083(test):test|}
        RUN run-tests
        FROM alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_stage_that_is_copied_from() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_stages_that_FROM_may_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.22 AS {|CNS8083(unused):unused|}
        FROM alpine:3.22 AS base
        FROM base AS build-amd64
        FROM base AS build-arm64
        FROM build-$TARGETARCH
        """);

    [Fact]
    public void Does_not_report_a_base_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        FROM base
        """);
}
