using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.KeywordCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class KeywordCasingTests
{
    [Fact]
    public void Reports_mixed_case() => Verify.VerifyDockerfile("""
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
    public void Lets_capitals_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN true
        """);

    [Fact]
    public void Lets_lower_case_pass() => Verify.VerifyDockerfile("""
        from alpine:3.20
        run true
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM alpine:3.20
        {|CNS8077(Run, RUN):Run|} true
        """, """
        FROM alpine:3.20
        RUN true
        """);
}
