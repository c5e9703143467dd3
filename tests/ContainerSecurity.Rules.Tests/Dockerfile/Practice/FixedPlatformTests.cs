using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.FixedPlatform>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class FixedPlatformTests
{
    [Fact]
    public void Reports_a_fixed_platform() => Verify.VerifyDockerfile("""
        FROM --platform={|CNS8068(linux/amd64):linux/amd64|} alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM --platform=$BUILDPLATFORM alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_stage_named_after_its_platform() => Verify.VerifyDockerfile("""
        FROM --platform=linux/amd64 alpine:3.20 AS build_amd64
        """);
}
