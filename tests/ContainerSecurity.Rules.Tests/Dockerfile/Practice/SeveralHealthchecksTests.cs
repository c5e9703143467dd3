using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralHealthchecks>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralHealthchecksTests
{
    [Fact]
    public void Reports_the_ones_that_are_replaced() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|HEALTHCHECK|] CMD app --check
        HEALTHCHECK CMD app --ready
        """);

    [Fact]
    public void Reports_all_but_the_last_of_three() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|HEALTHCHECK|] CMD app --check
        [|HEALTHCHECK|] CMD app --check
        HEALTHCHECK CMD app --ready
        """);

    [Fact]
    public void Lets_a_single_one_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK CMD app --ready
        """);

    [Fact]
    public void Lets_one_in_each_stage_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        HEALTHCHECK CMD app --check
        FROM base
        HEALTHCHECK CMD app --ready
        """);
}
