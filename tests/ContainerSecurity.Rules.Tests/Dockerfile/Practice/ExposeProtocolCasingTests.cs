using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ExposeProtocolCasing>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class ExposeProtocolCasingTests
{
    [Fact]
    public void Reports_capitals() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 80/{|CNS8072(TCP):TCP|} 81/{|CNS8072(Udp):Udp|}
        """);

    [Fact]
    public void Lets_lower_case_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 80/tcp 81
        """);

    [Fact]
    public void Lets_a_variable_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG P=tcp
        EXPOSE 80/$P
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM alpine:3.20
        EXPOSE 80/{|CNS8072(TCP):TCP|}
        """, """
        FROM alpine:3.20
        EXPOSE 80/tcp
        """);
}
