using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.AsCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class AsCasingTests
{
    [Fact]
    public void Reports_lowercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 {|CNS8076(as, FROM):as|} base
        """);

    [Fact]
    public void Reports_uppercase() => Verify.VerifyDockerfile("""
        from alpine:3.20 {|CNS8076(AS, from):AS|} base
        """);

    [Fact]
    public void Does_not_report_the_same_casing() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Does_not_report_lowercase_throughout() => Verify.VerifyDockerfile("""
        from alpine:3.20 as base
        """);

    [Fact]
    public void Fixes_the_casing() => Verify.VerifyFix("""
        FROM alpine:3.20 {|CNS8076(as, FROM):as|} base
        """, """
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Does_not_report_a_keyword_in_mixed_case() => Verify.VerifyDockerfile("""
        From alpine:3.20 as base
        """);
}
