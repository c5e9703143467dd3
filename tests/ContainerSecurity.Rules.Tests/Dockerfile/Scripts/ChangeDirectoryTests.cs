using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ChangeDirectory>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ChangeDirectoryTests
{
    [Theory]
    [InlineData("RUN {|CNS8012:cd|} /opt && make")]
    [InlineData("RUN a; {|CNS8032(x):cd|} x; b")]
    [InlineData("RUN {|CNS8032(../src):cd|} ../src && make")]
    [InlineData("RUN {|CNS8012:cd|} $HOME && {|CNS8012:cd|} ~/a && {|CNS8012:cd|} -")]
    [InlineData("RUN if a; then {|CNS8012:cd|} /x; fi; b")]
    public void Reports_cd(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("WORKDIR /opt\nRUN make")]
    [InlineData("RUN (cd /opt && make)")]
    [InlineData("RUN x=$(cd /a && pwd)")]
    [InlineData("RUN for d in a b; do cd $d; done")]
    [InlineData("RUN abcd")]
    [InlineData("CMD cd /opt && ./run")]
    public void Does_not_report_subshells_and_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
