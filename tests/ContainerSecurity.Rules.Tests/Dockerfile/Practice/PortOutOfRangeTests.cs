using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.PortOutOfRange>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class PortOutOfRangeTests
{
    [Fact]
    public void Reports_a_port_that_is_too_high() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS8071(65536):65536|}
        """);

    [Fact]
    public void Reports_a_port_of_a_range() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS8071(70000):65000-70000/udp|}
        """);

    [Fact]
    public void Does_not_report_the_highest_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 65535
        """);

    [Fact]
    public void Does_not_report_an_unknown_port() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG PORT
        EXPOSE $PORT
        """);

    [Fact]
    public void Reports_ONBUILD() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ONBUILD EXPOSE {|CNS8071(80000):80000|} 8080 $port
        """);
}
