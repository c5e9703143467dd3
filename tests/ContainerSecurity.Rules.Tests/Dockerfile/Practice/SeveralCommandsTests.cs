using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralCommands>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralCommandsTests
{
    [Fact]
    public void Reports_the_ones_that_are_replaced() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|CMD|] ["first"]
        CMD ["second"]
        """);

    [Fact]
    public void Reports_all_but_the_last_of_three() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|CMD|] ["first"]
        [|CMD|] ["first"]
        CMD ["second"]
        """);

    [Fact]
    public void Lets_a_single_one_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD ["second"]
        """);

    [Fact]
    public void Lets_one_in_each_stage_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        CMD ["first"]
        FROM base
        CMD ["second"]
        """);
}
