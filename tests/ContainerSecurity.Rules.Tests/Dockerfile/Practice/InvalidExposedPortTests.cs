using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidExposedPort>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidExposedPortTests
{
    [Theory]
    [InlineData("EXPOSE {|CNS8132(http, \"'http' is no number; write the number of the port\"):http|}")]
    [InlineData("EXPOSE 80 {|CNS8132(8080/tcpp, \"'tcpp' is no protocol; write tcp, udp or sctp\"):8080/tcpp|} 443")]
    [InlineData("EXPOSE {|CNS8132(80/tcp/udp, \"'tcp/udp' is no protocol; write tcp, udp or sctp\"):80/tcp/udp|}")]
    [InlineData("EXPOSE {|CNS8132(\"80,443\", \"'80,443' is no number; write the number of the port\"):80,443|}")]
    [InlineData("EXPOSE {|CNS8132(8000..8010, '8000..8010' is no number; write the number of the port):8000..8010|}")]
    [InlineData("EXPOSE {|CNS8132(8010-8000, the range ends before it begins; write the lower port first):8010-8000|}")]
    [InlineData("EXPOSE {|CNS8132(1-2-3, write a range as first-last):1-2-3|}")]
    [InlineData("EXPOSE {|CNS8132(/tcp, write a port number):/tcp|}")]
    [InlineData("EXPOSE {|CNS8132(-80, '-80' is no number; write the number of the port):-80|}")]
    [InlineData("EXPOSE {|CNS8132(http, 'http' is no number; write the number of the port):\"http\"|}")]
    [InlineData("EXPOSE {|CNS8132(web:80, 'web' is no number; write the number of the port):web:80|}")]
    [InlineData("EXPOSE {|CNS8132(80:web, 'web' is no number; write the number of the port):80:web|}")]
    [InlineData("ONBUILD EXPOSE {|CNS8132(http, 'http' is no number; write the number of the port):http|}")]
    [InlineData("ENV PORT=http\nEXPOSE {|CNS8132(http, \"'http' is no number; write the number of the port\"):$PORT|}")]
    public void Reports_a_port_that_the_builder_refuses(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Theory]
    [InlineData("EXPOSE 8080/sctp 8000-8010/udp 9090/TCP")]
    [InlineData("EXPOSE 8080/ \"80\" 127.0.0.1:80:80 80:")]
    [InlineData("ARG PORT\nEXPOSE $PORT ${PORT}/udp")]
    [InlineData("EXPOSE {{port}} %PORT%")]
    [InlineData("EXPOSE 80 # web server")]
    [InlineData("EXPOSE 70000")]
    public void Does_not_report_valid_and_unknown_ports(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");
}
