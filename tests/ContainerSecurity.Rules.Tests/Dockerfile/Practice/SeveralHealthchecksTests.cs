using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralHealthchecks>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralHealthchecksTests
{
    [Fact]
    public void Reports_overridden_instructions() => Verify.VerifyDockerfile("""
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
    public void Does_not_report_a_single_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK CMD app --ready
        """);

    [Fact]
    public void Does_not_report_one_instruction_per_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        HEALTHCHECK CMD app --check
        FROM base
        HEALTHCHECK CMD app --ready
        """);
}
