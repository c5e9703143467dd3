using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.KeywordCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class KeywordCasingTests
{
    [Fact]
    public void Reports_mixed_casing() => Verify.VerifyDockerfile("""
        {|CNS8077(From, FROM):From|} alpine:3.20
        RUN true
        """);

    [Fact]
    public void Reports_the_minority() => Verify.VerifyDockerfile("""
        from alpine:3.20
        run true
        {|CNS8077(CMD, cmd):CMD|} ["app"]
        """);

    [Fact]
    public void Does_not_report_uppercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true
        """);

    [Fact]
    public void Does_not_report_lowercase() => Verify.VerifyDockerfile("""
        from alpine:3.20
        run true
        """);

    [Fact]
    public void Fixes_the_casing() => Verify.VerifyFix("""
        FROM alpine:3.20
        {|CNS8077(Run, RUN):Run|} true
        """, """
        FROM alpine:3.20
        RUN true
        """);
}
