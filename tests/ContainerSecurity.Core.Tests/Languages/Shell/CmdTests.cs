using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>How scripts of the Windows command processor become commands.</summary>
public sealed class CmdTests
{
    [Theory]
    [InlineData("npm install -g yarn && del /q x & dir || echo a", "npm|del|dir|echo")]
    [InlineData("curl -o a.zip https://x/a.zip && tar -xf a.zip", "curl|tar")]
    [InlineData("if not exist C:\\x (mkdir C:\\x & a) else (b)", "mkdir|a|b")]
    [InlineData("if /i \"%A%\"==\"b\" a", "a")]
    [InlineData("if \"%A%\" == \"b\" a", "a")]
    [InlineData("for /f \"tokens=*\" %%i in ('dir /b') do a %%i", "a")]
    [InlineData("(for %i in (\"%P(x86)%\\*\") do if not \"%~nxi\" == \"b\" a \"%i\") && c", "a|c")]
    [InlineData("rem a & b", "")]
    [InlineData("@echo off & call a.bat & start /wait x.exe", "echo|a|x")]
    [InlineData("powershell -NoProfile -Command \"iwr 'https://x/a' -OutFile a; iex 'b'\"", "powershell|Invoke-WebRequest|Invoke-Expression|b")]
    [InlineData("powershell iwr https://x/a -OutFile a", "powershell|Invoke-WebRequest")]
    [InlineData("powershell -ExecutionPolicy Bypass -File a.ps1", "powershell")]
    [InlineData("cmd /S /C \"a && b\"", "cmd|a|b")]
    [InlineData("a ^& b | c > d 2>&1", "a|c")]
    [InlineData("powershell -enc aQB3AHIAIABoAHQAdABwADoALwAvAHgALgBjAG8AbQA=", "powershell|Invoke-WebRequest")]
    public void Commands_are_found_in_order(string text, string expected)
    {
        var script = ShellScript.Parse(text, ShellDialect.Cmd);
        script.IsComplete.Should().BeTrue();
        string.Join("|", script.Commands.Select(c => c.EffectiveCommand.Name)).Should().Be(expected);
    }

    [Fact]
    public void Set_assigns_up_to_the_end_of_the_command()
    {
        ShellScript.Parse("set A=b c&& set \"D=e f\" & set /p G=h", ShellDialect.Cmd).Commands.SelectMany(c => c.Assignments).Select(a => a.Name + "=" + a.Value.StaticText)
            .Should().Equal("A=b c", "D=e f");
    }

    [Fact]
    public void Quotes_and_variables_are_parts_of_words()
    {
        var words = ShellScript.Parse("a \"b c\"d %E%\\f \"\" !G! 100% %H:a=b%", ShellDialect.Cmd).Commands.Single().Arguments;
        words.Select(w => w.StaticText).Should().Equal("b cd", null, "", null, "100%", null);
        words.SelectMany(w => w.Variables).Should().Equal("E", "G", "H");
    }

    [Fact]
    public void A_group_is_one_side_of_a_pipe()
    {
        var script = ShellScript.Parse("(a & b) | c", ShellDialect.Cmd);
        script.Pipelines.Single().Elements[0].Should().BeOfType<ShellGroup>();
    }
}
