using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Building.ReservedStageName>;

namespace ContainerSecurity.Tests.Building;

public class ReservedStageNameTests
{
    [Fact]
    public void Reports_scratch() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS {|CNS8063(scratch):scratch|}
        """);

    [Fact]
    public void Reports_context() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS {|CNS8063(context):context|}
        """);

    [Fact]
    public void Lets_any_other_name_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        """);
}
