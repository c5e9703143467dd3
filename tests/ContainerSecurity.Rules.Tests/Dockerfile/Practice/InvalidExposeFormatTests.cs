using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidExposeFormat>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidExposeFormatTests
{
    [Fact]
    public void Reports_a_mapping() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS8070(80):8080:80|}
        """);

    [Fact]
    public void Reports_an_address() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS8070(80):127.0.0.1:80:80|} 81
        """);

    [Fact]
    public void Reports_a_mapping_without_a_container_port() => Verify.VerifyFix("""
        FROM alpine:3.20
        EXPOSE {|CNS8070(80):80:|}
        """, """
        FROM alpine:3.20
        EXPOSE 80
        """);

    [Fact]
    public void Does_not_report_a_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 80 81/udp
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG PORT=80
        EXPOSE ${PORT:-80}
        """);

    [Fact]
    public void Fixes_a_mapping() => Verify.VerifyFix("""
        FROM alpine:3.20
        EXPOSE {|CNS8070(80/tcp):8080:80/tcp|}
        """, """
        FROM alpine:3.20
        EXPOSE 80/tcp
        """);
}
