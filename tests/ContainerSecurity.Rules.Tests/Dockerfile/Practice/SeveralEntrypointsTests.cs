using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralEntrypoints>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralEntrypointsTests
{
    [Fact]
    public void Reports_the_ones_that_are_replaced() => Verify.VerifyDockerfile("""
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
    public void Lets_a_single_one_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT ["second"]
        """);

    [Fact]
    public void Lets_one_in_each_stage_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        ENTRYPOINT ["first"]
        FROM base
        ENTRYPOINT ["second"]
        """);
}
