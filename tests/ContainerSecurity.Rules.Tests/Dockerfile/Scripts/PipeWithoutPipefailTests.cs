using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.PipeWithoutPipefail>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class PipeWithoutPipefailTests
{
    [Theory]
    [InlineData("RUN {|CNS8010(curl):curl|} -f https://example.org/x | tar -x")]
    [InlineData("RUN a && b; {|CNS8010(wget):wget|} -O - x | wc -l > /n")]
    [InlineData("SHELL [\"/bin/bash\", \"-c\"]\nRUN {|CNS8010(curl):curl|} x | sh")]
    [InlineData("RUN echo a | {|CNS8010(b):b|} | c")]
    [InlineData("RUN <<E\n{|CNS8010(curl):curl|} x | sh\nE")]
    [InlineData("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN true\nFROM debian:12\nRUN {|CNS8010(curl):curl|} x | sh")]
    public void Reports_a_pipe(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN curl x | sh")]
    [InlineData("SHELL [\"/bin/ash\", \"-eo\", \"pipefail\", \"-c\"]\nRUN curl x | sh")]
    [InlineData("RUN set -o pipefail && curl x | sh")]
    [InlineData("RUN set -euo pipefail; curl x | sh")]
    [InlineData("RUN a || b")]
    [InlineData("RUN echo a | b")]
    [InlineData("RUN [\"sh\", \"-c\", \"a\"]")]
    [InlineData("SHELL [\"pwsh\", \"-c\"]\nRUN Get-X | Write-Y")]
    [InlineData("CMD curl x | sh")]
    [InlineData("RUN echo 'a | b'")]
    [InlineData("RUN $TOOL | b")]
    [InlineData("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN true\nFROM 0\nRUN true")]
    public void Does_not_report_pipes_with_pipefail_or_safe_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN { {|CNS8010(curl):curl|} https://x.example; } | bash")]
    [InlineData("RUN ( {|CNS8010(cd):cd|} /x && curl https://x.example ) | bash")]
    [InlineData("RUN if true; then {|CNS8010(curl):curl|} https://x.example; fi | bash")]
    public void Reports_groups(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN { echo a; echo b; } | tee /etc/x")]
    [InlineData("RUN ( printf a ) | tee /etc/x")]
    public void Does_not_report_groups_that_only_print(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/framework/sdk:4.8.1\nRUN dir | findstr x")]
    [InlineData("FROM golang:1.25-nanoserver\nRUN dir | findstr x")]
    [InlineData("FROM --platform=windows/amd64 example/base:1\nRUN dir | findstr x")]
    [InlineData("FROM mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022\nSHELL [\"pwsh\", \"-Command\"]\nRUN Get-Process | Out-File x")]
    public void Does_not_report_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\n" + lines + "\n");
}
