using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.WgetAndCurl>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class WgetAndCurlTests
{
    [Theory]
    [InlineData("RUN wget -q https://e.org/a && {|CNS8015(curl, wget):curl|} -O https://e.org/b && wget -q c")]
    [InlineData("RUN curl a\nRUN {|CNS8015(wget, curl):wget|} -q b")]
    [InlineData("ONBUILD RUN curl a\nONBUILD RUN {|CNS8015(wget, curl):wget|} -q b")]
    public void Reports_the_second_tool(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN curl a && curl b")]
    [InlineData("RUN apt-get install -y curl wget")]
    [InlineData("RUN curl a\nFROM b\nRUN wget -q c")]
    [InlineData("RUN curl a\nCMD wget b")]
    [InlineData("RUN true")]
    public void Does_not_report_a_single_tool(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
