using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.DownloadPipedToShell>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class DownloadPipedToShellTests
{
    [Fact]
    public void Reports_a_pipe() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/install.sh | {|CNS1053(curl, sh):sh|}
        """);

    [Fact]
    public void Reports_a_pipe_through_other_commands() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN wget -qO- https://example.com/install.sh | tee log | sudo {|CNS1053(wget, bash):bash|} -s -- --yes
        """);

    [Fact]
    public void Reports_a_process_substitution() => Verify.VerifyDockerfile("""
        FROM debian:12
        SHELL ["/bin/bash", "-c"]
        RUN {|CNS1053(curl, bash):bash|} <(curl -s https://example.com/install.sh)
        """);

    [Fact]
    public void Reports_a_command_substitution() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN {|CNS1053(curl, sh):sh|} -c "$(curl -fsSL https://example.com/install.sh)"
        """);

    [Fact]
    public void Reports_a_heredoc() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN <<EOF
        set -e
        curl https://example.com/i.py | {|CNS1053(curl, python3):python3|}
        EOF
        """);

    [Fact]
    public void Reports_a_container_command() => Verify.VerifyKubernetes(PodText.With("""
        command: ["sh", "-c", "curl -s http://example.com/setup.sh | {|CNS1053(curl, sh):sh|}"]
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            command:
            - /bin/sh
            - -c
            - wget -qO- http://example.com/setup.sh | {|CNS1053(wget, sh):sh|}
        """));

    [Fact]
    public void Does_not_report_a_download_to_a_file() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSLO https://example.com/install.sh && echo "24454f83  install.sh" | sha256sum -c && sh install.sh
        """);

    [Fact]
    public void Does_not_report_pipes_into_other_programs() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/tool.tar.gz | tar -xz -C /opt
        """);

    [Fact]
    public void Does_not_report_input_of_a_script() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -s https://example.com/data.json | python3 parse.py
        """);

    [Theory]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, sh):sh|} -e")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, bash):bash|} -euo pipefail -s -- x")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, bash):bash|} -")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, python3.12):python3.12|} - --yes")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, perl):perl|} -w")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, perl):perl|} - App::x")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, php):php|} -- --install-dir=/x")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, node):node|} --no-warnings -")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, ruby):ruby|}")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, pwsh):pwsh|} -NoProfile -Command -")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, deno):deno|} run -")]
    [InlineData("RUN python3 -V; {|CNS1053(curl, python3):python3|} -c \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(curl, node):node|} -e \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(wget, perl):perl|} -we \"$(wget -qO- https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(curl, php):php|} -r \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(curl, eval):eval|} \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(curl, source):source|} <(curl https://x.example/i.sh)")]
    [InlineData("RUN {|CNS1053(curl, .):.|} <(curl https://x.example/i.sh)")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, source):source|} /dev/stdin")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, bash):bash|} /dev/stdin x")]
    [InlineData("RUN {|CNS1053(curl, bash):bash|} <<< \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN {|CNS1053(curl, bash):bash|} < <(curl https://x.example/i.sh)")]
    [InlineData("RUN {|CNS1053(curl, zsh):zsh|} <(curl https://x.example/i.sh) --unattended")]
    [InlineData("RUN S=$(curl https://x.example/i.sh); {|CNS1053(curl, sh):sh|} -c \"$S\"")]
    [InlineData("RUN {|CNS1053(curl, bash):bash|} -c \"set -e; $(curl https://x.example/i.sh)\"")]
    public void Reports_downloads_run_by_any_interpreter(string lines) => Verify.VerifyDockerfile("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN su - bob -c \"curl https://x.example/i.sh | {|CNS1053(curl, bash):bash|}\"")]
    [InlineData("RUN curl https://x.example/i.sh | {|CNS1053(curl, su):su|} bob")]
    [InlineData("RUN curl https://x.example/i.sh | su bob -c '{|CNS1053(curl, bash):bash|} -s'")]
    [InlineData("RUN curl https://x.example/i.sh | gosu bob {|CNS1053(curl, bash):bash|}")]
    [InlineData("RUN curl https://x.example/i.sh | su-exec bob {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN curl https://x.example/i.sh | chroot /mnt {|CNS1053(curl, bash):bash|}")]
    [InlineData("RUN curl https://x.example/i.sh | sudo -u bob -H {|CNS1053(curl, bash):bash|} -s")]
    [InlineData("RUN curl https://x.example/i.sh | sudo --user bob {|CNS1053(curl, bash):bash|}")]
    [InlineData("RUN curl https://x.example/i.sh | setpriv --reuid 1000 --clear-groups {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN curl https://x.example/i.sh | runuser -u bob -- {|CNS1053(curl, bash):bash|}")]
    [InlineData("RUN curl https://x.example/i.sh | doas -u bob {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN curl https://x.example/i.sh | timeout -k 5 60 {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN curl https://x.example/i.sh | env -u A B=c {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN curl https://x.example/i.sh | stdbuf -oL {|CNS1053(curl, bash):bash|}")]
    [InlineData("RUN curl https://x.example/i.sh | ( cd /x && {|CNS1053(curl, sh):sh|} )")]
    [InlineData("RUN curl https://x.example/i.sh | { {|CNS1053(curl, sh):sh|}; }")]
    [InlineData("RUN ( curl https://x.example/i.sh; echo ) | {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN if true; then curl https://x.example/i.sh; else wget -qO- https://x.example/i.sh; fi | {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN while true; do curl https://x.example/i.sh; break; done | {|CNS1053(curl, sh):sh|}")]
    [InlineData("RUN bash -c \"curl $URL/i.sh | {|CNS1053(curl, bash):bash|}\"")]
    [InlineData("RUN curl https://x.example/i.sh | xargs -0 {|CNS1053(curl, bash):bash|} -c")]
    public void Reports_downloads_run_through_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN curl https://x.example/i.sh | sh -c 'cat > /opt/i.sh'")]
    [InlineData("RUN bash install.sh \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN bash -c 'echo \"$1\"' x \"$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN bash -c \"V=$(curl https://x.example/i.sh) && echo $V\"")]
    [InlineData("RUN eval \"export V=$(curl https://x.example/i.sh)\"")]
    [InlineData("RUN curl https://x.example/i.sh | python3 -c \"import sys\"")]
    [InlineData("RUN curl https://x.example/i.sh | python3 -m json.tool")]
    [InlineData("RUN curl https://x.example/i.sh | perl -ne 'print'")]
    [InlineData("RUN curl https://x.example/i.sh | ruby -rjson -e 'puts 1'")]
    [InlineData("RUN curl https://x.example/i.sh | node parse.js")]
    [InlineData("RUN curl https://x.example/i.sh | php -r \"echo 1;\"")]
    [InlineData("RUN curl https://x.example/i.sh | xargs sh")]
    [InlineData("RUN curl https://x.example/i.sh | sh /opt/x.sh")]
    [InlineData("RUN su - bob -c \"curl -o /tmp/f https://x.example/i.sh\"")]
    [InlineData("RUN { echo a; echo b; } | sh")]
    [InlineData("RUN cat <<\\E | sh\n$(curl https://x.example/i.sh)\nE")]
    [InlineData("RUN S=$(date); curl https://x.example/i.sh > x; sh -c \"$S\"")]
    public void Does_not_report_arguments_data_and_files(string lines) => Verify.VerifyDockerfile("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN {|CNS1053(DownloadString, Invoke-Expression):iex|} ((New-Object System.Net.WebClient).DownloadString('https://x.example/i.ps1'))")]
    [InlineData("RUN Set-ExecutionPolicy Bypass -Scope Process -Force; {|CNS1053(DownloadString, Invoke-Expression):iex|} ((New-Object Net.WebClient).DownloadString('https://x.example/i.ps1'))")]
    [InlineData("RUN irm https://x.example/i.ps1 | {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|}")]
    [InlineData("RUN (iwr https://x.example/i.ps1 -UseBasicParsing).Content | {|CNS1053(Invoke-WebRequest, Invoke-Expression):Invoke-Expression|}")]
    [InlineData("RUN {|CNS1053(Invoke-WebRequest, Invoke-Expression):iex|} (curl https://x.example/i.ps1).Content")]
    [InlineData("RUN {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|} \"& { $(irm https://x.example/i.ps1) } -UseMSI\"")]
    [InlineData("RUN $s = Invoke-RestMethod https://x.example/i.ps1; {|CNS1053(Invoke-RestMethod, Invoke-Expression):Invoke-Expression|} $s")]
    [InlineData("RUN $r = iwr https://x.example/i.ps1; {|CNS1053(Invoke-WebRequest, Invoke-Expression):iex|} $r.Content")]
    [InlineData("RUN & ({|CNS1053(Invoke-RestMethod, ScriptBlock::Create):[scriptblock]::Create|}((irm https://x.example/i.ps1))) -Quiet")]
    [InlineData("RUN if ($true) { irm https://x.example/i.ps1 | {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|} }")]
    [InlineData("RUN powershell -NoProfile -Command \"irm https://x.example/i.ps1 | {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|}\"")]
    [InlineData("RUN Start-Job { irm https://x.example/i.ps1 | {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|} }")]
    public void Reports_downloads_that_PowerShell_runs(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN iex (Get-Content C:\\setup.ps1 -Raw)")]
    [InlineData("RUN iwr https://x.example/i.ps1 -OutFile i.ps1; .\\i.ps1")]
    [InlineData("RUN irm https://x.example/v | Out-File v.txt")]
    [InlineData("RUN & 'C:\\x.exe' (irm https://x.example/v)")]
    [InlineData("RUN $s = irm https://x.example/v; $s = 'dir'; iex $s")]
    public void Does_not_report_local_scripts_of_PowerShell(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN powershell -Command \"iwr https://x.example/i.ps1 | {|CNS1053(Invoke-WebRequest, Invoke-Expression):iex|}\"")]
    [InlineData("RUN powershell {|CNS1053(DownloadString, Invoke-Expression):iex|} ((New-Object Net.WebClient).DownloadString('https://x.example/i.ps1'))")]
    [InlineData("RUN curl -s https://x.example/i.bat | {|CNS1053(curl, cmd):cmd|}")]
    [InlineData("RUN cmd /S /C \"curl https://x.example/i.ps1 | {|CNS1053(curl, powershell):powershell|} -\"")]
    [InlineData("CMD [\"powershell\", \"-Command\", \"irm https://x.example/i.ps1 | {|CNS1053(Invoke-RestMethod, Invoke-Expression):iex|}\"]")]
    public void Reports_downloads_that_cmd_runs(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\n" + lines + "\n");
}
