using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.PipeOfHarmlessCommand>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class PipeOfHarmlessCommandTests
{
    [Fact]
    public void Reports_the_first_command_of_the_script() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN {|CNS8024(echo):echo|} a | tee /b && yes | less
        """);

    [Theory]
    [InlineData("RUN curl x | tee /b && echo a | tee /c")]
    [InlineData("RUN set -o pipefail; echo a | tee /b")]
    [InlineData("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN echo a | tee /b")]
    [InlineData("RUN echo a || b")]
    [InlineData("CMD echo a | b")]
    [InlineData("RUN (a; b) | c")]
    public void Does_not_report_other_pipes(string instruction) => Verify.VerifyDockerfile("FROM debian:12\n" + instruction);
}
