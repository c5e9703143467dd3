using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ReservedStageName>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

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
    public void Does_not_report_any_other_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        """);
}
