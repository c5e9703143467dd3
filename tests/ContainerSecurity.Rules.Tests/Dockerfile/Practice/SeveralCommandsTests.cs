using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.SeveralCommands>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class SeveralCommandsTests
{
    [Fact]
    public void Reports_overridden_instructions() => Verify.VerifyDockerfile("""
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
    public void Does_not_report_a_single_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD ["second"]
        """);

    [Fact]
    public void Does_not_report_one_instruction_per_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        CMD ["first"]
        FROM base
        CMD ["second"]
        """);
}
