using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ExposeProtocolCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class ExposeProtocolCasingTests
{
    [Fact]
    public void Reports_uppercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 80/{|CNS8072(TCP):TCP|} 81/{|CNS8072(Udp):Udp|}
        """);

    [Fact]
    public void Does_not_report_lowercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 80/tcp 81
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG P=tcp
        EXPOSE 80/$P
        """);

    [Fact]
    public void Fixes_the_casing() => Verify.VerifyFix("""
        FROM alpine:3.20
        EXPOSE 80/{|CNS8072(TCP):TCP|}
        """, """
        FROM alpine:3.20
        EXPOSE 80/tcp
        """);
}
