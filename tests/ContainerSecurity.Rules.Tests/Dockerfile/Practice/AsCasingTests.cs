using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.AsCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class AsCasingTests
{
    [Fact]
    public void Reports_lower_case() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 {|CNS8076(as, FROM):as|} base
        """);

    [Fact]
    public void Reports_capitals() => Verify.VerifyDockerfile("""
        from alpine:3.20 {|CNS8076(AS, from):AS|} base
        """);

    [Fact]
    public void Lets_the_same_case_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Lets_lower_case_throughout_pass() => Verify.VerifyDockerfile("""
        from alpine:3.20 as base
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM alpine:3.20 {|CNS8076(as, FROM):as|} base
        """, """
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Does_not_report_a_keyword_in_mixed_case() => Verify.VerifyDockerfile("""
        From alpine:3.20 as base
        """);
}
