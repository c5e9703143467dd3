using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>Which language a RUN, CMD, ENTRYPOINT or HEALTHCHECK is read in.</summary>
public sealed class ShellDialectTests
{
    [Theory]
    [InlineData("RUN x", ShellDialect.Posix)]
    [InlineData("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN x", ShellDialect.Bash)]
    [InlineData("SHELL [\"C:\\\\Windows\\\\PowerShell.exe\", \"-Command\"]\nRUN x", ShellDialect.PowerShell)]
    [InlineData("SHELL [\"pwsh\", \"-c\"]\nRUN x", ShellDialect.PowerShell)]
    [InlineData("SHELL [\"cmd\", \"/S\", \"/C\"]\nRUN x", ShellDialect.Cmd)]
    [InlineData("SHELL [\"/usr/bin/python3\", \"-c\"]\nRUN x", ShellDialect.Other)]
    [InlineData("RUN [\"x\"]", ShellDialect.None)]
    [InlineData("RUN [\"/bin/bash\", \"-c\", \"x\"]", ShellDialect.Bash)]
    [InlineData("ONBUILD RUN x", ShellDialect.Posix)]
    [InlineData("SHELL [\"bash\", \"-c\"]\nHEALTHCHECK CMD x", ShellDialect.Bash)]
    public void The_shell_in_force_decides(string lines, ShellDialect dialect)
    {
        Parse($"FROM a\n{lines}\n").Scripts.Single().Dialect.Should().Be(dialect);
    }

    [Fact]
    public void A_stage_takes_the_shell_of_the_stage_it_is_built_from_and_a_new_image_the_default()
    {
        var document = Parse("FROM a AS one\nSHELL [\"bash\", \"-c\"]\nFROM one\nRUN x\nFROM b\nRUN x\n");
        document.Scripts.Select(s => s.Dialect).Should().Equal(ShellDialect.Bash, ShellDialect.Posix);
    }

    [Fact]
    public void Windows_images_run_cmd()
    {
        var script = Parse("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN del /q C:\\x && dir\n").Scripts.Single();
        (script.Dialect, script.IsComplete, script.Commands.Length).Should().Be((ShellDialect.Cmd, true, 2));
    }

    [Fact]
    public void Words_of_an_exec_form_are_literal()
    {
        var command = Parse("FROM a\nCMD [\"a\", \"$b && c\", \"'d'\"]\n").Scripts.Single().Commands.Single();
        command.Name.Should().Be("a");
        command.Arguments.Select(w => w.StaticText).Should().Equal("$b && c", "'d'");
    }

    [Fact]
    public void A_script_in_an_exec_form_keeps_its_places_through_escapes()
    {
        const string Text = "FROM a\nCMD [\"sh\", \"-ec\", \"echo \\\"a\\\" \\u0026\\u0026 curl x\"]\n";
        var script = Parse(Text).Scripts.Single();
        script.Commands.Select(c => c.Name).Should().Equal("echo", "curl");
        script.Commands[1].Span.Start.Should().Be(Text.IndexOf("curl", System.StringComparison.Ordinal));
    }

    private static DockerfileDocument Parse(string text) => DockerfileDocument.Parse("Dockerfile", SourceText.From(text));
}
