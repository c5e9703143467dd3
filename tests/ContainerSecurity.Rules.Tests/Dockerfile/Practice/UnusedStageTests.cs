using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.UnusedStage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class UnusedStageTests
{
    [Fact]
    public void Reports_a_stage_that_nothing_needs() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS {|CNS8083(test):test|}
        RUN run-tests
        FROM alpine:3.20
        """);

    [Fact]
    public void Lets_one_that_is_copied_from_pass() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Lets_one_that_is_built_on_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        FROM base
        """);
}
