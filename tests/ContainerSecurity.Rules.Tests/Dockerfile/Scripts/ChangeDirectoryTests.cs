using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ChangeDirectory>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ChangeDirectoryTests
{
    [Theory]
    [InlineData("RUN {|CNS8012(cd):cd|} /opt && make")]
    [InlineData("RUN a; {|CNS8032(x, cd):cd|} x; b")]
    [InlineData("RUN {|CNS8032(../src, cd):cd|} ../src && make")]
    [InlineData("RUN {|CNS8012(cd):cd|} $HOME && {|CNS8012(cd):cd|} ~/a && {|CNS8012(cd):cd|} -")]
    [InlineData("RUN if a; then {|CNS8012(cd):cd|} /x; fi; b")]
    public void Reports_cd(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("WORKDIR /opt\nRUN make")]
    [InlineData("RUN (cd /opt && make)")]
    [InlineData("RUN x=$(cd /a && pwd)")]
    [InlineData("RUN for d in a b; do cd $d; done")]
    [InlineData("RUN abcd")]
    [InlineData("CMD cd /opt && ./run")]
    public void Does_not_report_subshells_and_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN {|CNS8012(Set-Location):Set-Location|} C:\\x; a")]
    [InlineData("RUN {|CNS8032(x, cd):cd|} x; a")]
    [InlineData("RUN cmd /c \"{|CNS8012(cd):cd|} /d C:\\x && a\"")]
    public void Reports_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
