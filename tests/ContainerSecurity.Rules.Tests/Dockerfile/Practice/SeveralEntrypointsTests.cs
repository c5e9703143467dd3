using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralEntrypoints>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralEntrypointsTests
{
    [Fact]
    public void Reports_overridden_instructions() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|ENTRYPOINT|] ["first"]
        ENTRYPOINT ["second"]
        """);

    [Fact]
    public void Reports_all_but_the_last_of_three() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|ENTRYPOINT|] ["first"]
        [|ENTRYPOINT|] ["first"]
        ENTRYPOINT ["second"]
        """);

    [Fact]
    public void Does_not_report_a_single_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT ["second"]
        """);

    [Fact]
    public void Does_not_report_one_instruction_per_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        ENTRYPOINT ["first"]
        FROM base
        ENTRYPOINT ["second"]
        """);
}
