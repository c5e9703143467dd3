using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>How scripts of PowerShell become commands.</summary>
public sealed class PowerShellTests
{
    [Theory]
    [InlineData("iwr https://x/a -OutFile a.exe; .\\a.exe", "Invoke-WebRequest|a")]
    [InlineData("Invoke-webrequest -Uri 'https://x/a' -UseBasicParsing", "Invoke-WebRequest")]
    [InlineData("npm.cmd install; & 'C:\\Program Files\\nodejs\\npm.cmd' ci", "npm|npm")]
    [InlineData("iex ((New-Object System.Net.WebClient).DownloadString('https://x/i.ps1'))", "Invoke-Expression|New-Object|DownloadString")]
    [InlineData("$c = New-Object Net.WebClient; $c.downloadfile('https://x/a', 'a')", "|New-Object|DownloadFile")]
    [InlineData("(irm https://x/i.ps1) | iex", "Invoke-RestMethod|Invoke-Expression")]
    [InlineData("& ([scriptblock]::Create((irm https://x/i.ps1))) -Full", "&|ScriptBlock::Create|Invoke-RestMethod")]
    [InlineData("if (Test-Path a) { choco install git -y } elseif ($x -eq 1) { b } else { c }", "Test-Path|choco|b|c")]
    [InlineData("foreach ($m in Get-Content m.txt) { Install-Module $m }", "Get-Content|Install-Module")]
    [InlineData("for ($i = 0; $i -lt 3; $i++) { a }", "|a")]
    [InlineData("do { a } while ($LASTEXITCODE -ne 0); b", "a|b")]
    [InlineData("try { a } catch [System.Exception] { b; throw } finally { c }", "a|b|throw|c")]
    [InlineData("function Get-It { param([string]$x = 'a') iwr $x }; Get-It", "|Invoke-WebRequest|Get-It")]
    [InlineData("switch -regex ($x) { 'a' { one } default { two } }", "one|two")]
    [InlineData("Get-ChildItem | ForEach-Object { Remove-Item $_.FullName } # rm x", "Get-ChildItem|ForEach-Object|Remove-Item")]
    [InlineData("a <# b; c #> d && e || f", "a|e|f")]
    [InlineData("msbuild --% /p:A=$b;c", "msbuild")]
    [InlineData("\"$(irm https://x)\" | iex", "Invoke-RestMethod|Invoke-Expression")]
    [InlineData("Write-Host \\\"a; b\\\"; c", "Write-Host|c")]
    [InlineData("if ((Get-FileHash a -Algorithm SHA256).Hash -ne $env:SHA) { throw 'x' }", "Get-FileHash")]
    [InlineData("$p = @{ Uri = 'http://x/a'; OutFile = \"a\" }; iwr @p", "|Invoke-WebRequest")]
    public void Commands_are_found_in_order(string text, string expected)
    {
        var script = Windows(text, "powershell");
        script.IsComplete.Should().BeTrue();
        string.Join("|", script.Commands.Where(c => c.Assignments.All(a => a.Name is not ("Uri" or "OutFile"))).Select(c => c.Name)).Should().Be(expected);
    }

    [Fact]
    public void Curl_is_a_cmdlet_in_Windows_PowerShell_only()
    {
        const string Text = "curl https://x; curl.exe https://x; rm a";
        Windows(Text, "powershell").Commands.Select(c => c.Name).Should().Equal("Invoke-WebRequest", "curl", "Remove-Item");
        Windows(Text, "pwsh").Commands.Select(c => c.Name).Should().Equal("curl", "curl", "Remove-Item");
        ShellScript.Parse(Text, ShellDialect.PowerShell).Commands.Select(c => c.Name).Should().Equal("curl", "curl", "rm");
    }

    [Fact]
    public void Assignments_have_the_name_of_the_variable_and_the_value()
    {
        var script = ShellScript.Parse("$env:A = '0'; $b = \"x$c\"; [Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }; [string]$d = 'e'", ShellDialect.PowerShell);
        script.Commands.SelectMany(c => c.Assignments).Select(a => a.Name + "=" + a.Value.StaticPrefix).Should()
            .Equal("A=0", "b=x", "[Net.ServicePointManager]::ServerCertificateValidationCallback=", "d=e");
    }

    [Fact]
    public void Strings_and_operators_are_one_value()
    {
        var command = ShellScript.Parse("iwr ('http://x/' + $v + '.zip') -OutFile ('a{0}' -f $v)", ShellDialect.PowerShell).Commands.Single();
        command.Arguments.Select(a => a.StaticPrefix).Should().Equal("http://x/", "-OutFile", "a{0}");
        ShellScript.Parse("a 'it''s' \"b`\"c\" d`;e", ShellDialect.PowerShell).Commands.Single().Arguments.Select(a => a.StaticText).Should().Equal("it's", "b\"c", "d;e");
    }

    [Fact]
    public void Here_strings_are_text()
    {
        ShellScript.Parse("Set-Content a @'\nrm x; y\n'@\nb", ShellDialect.PowerShell).Commands.Select(c => c.Name).Should().Equal("Set-Content", "b");
    }

    [Fact]
    public void A_syntax_error_makes_the_rest_opaque()
    {
        var script = ShellScript.Parse("a; 'x", ShellDialect.PowerShell);
        (script.IsComplete, script.Commands.Length).Should().Be((false, 1));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("$x.a(")]
    [InlineData("@{a=")]
    [InlineData("if (")]
    [InlineData("$(")]
    [InlineData("a | ")]
    public void Hostile_nesting_is_read_in_linear_time(string unit)
    {
        ShellScript.Parse(string.Concat(Enumerable.Repeat(unit, 50_000)), ShellDialect.PowerShell).Body.Should().NotBeNull();
        ShellScript.Parse(string.Concat(Enumerable.Repeat(unit, 50_000)), ShellDialect.Cmd).Body.Should().NotBeNull();
    }

    private static ShellScript Windows(string text, string shell) =>
        DockerfileDocument.Parse("Dockerfile", SourceText.From($"# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"{shell}\", \"-Command\"]\nRUN {text}\n")).Scripts.Single();
}
