using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.StageNameCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class StageNameCasingTests
{
    [Fact]
    public void Reports_uppercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS {|CNS8078(Base):Base|}
        """);

    [Fact]
    public void Does_not_report_lowercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        """);
}
