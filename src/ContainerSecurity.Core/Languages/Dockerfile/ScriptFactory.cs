using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Gives the commands of instructions to the shell's reader, in the language of the shell in force.</summary>
internal static class ScriptFactory
{
    public static bool CanHaveScript(InstructionSyntax instruction) => instruction switch
    {
        RunInstructionSyntax or CmdInstructionSyntax or EntrypointInstructionSyntax => !instruction.Words.IsEmpty,
        HealthcheckInstructionSyntax check => !check.IsNone && check.Words.Length > 1,
        _ => false,
    };

    public static ShellScript Create(InstructionSyntax instruction)
    {
        var document = instruction.Document;
        var isWindows = instruction.Stage is { IsWindows: true };
        if (instruction.Exec is { } exec)
            return ShellReader.ReadWords(document, [.. exec.Items.Select(i => i.Text)], instruction, isWindows);
        var text = instruction.Words[instruction.Words.Length - 1].Text;
        var dialect = DialectOf(instruction);
        var isWindowsPowerShell = !instruction.Shell.IsEmpty && IsWindowsPowerShell(instruction.Shell[0]);
        if (instruction.Heredocs.IsEmpty)
            return ShellReader.Read(document, text, dialect, instruction, isWindows, isWindowsPowerShell);
        var first = instruction.Heredocs[0];
        if (instruction.Heredocs.Length == 1 && IsWholeCommand(text, first))
            return ShellReader.Read(document, first.Body, InterpreterOf(first.Body.Text) ?? dialect, instruction, isWindows, isWindowsPowerShell);
        return ShellReader.Read(document, WithBodies(text, instruction), dialect, instruction, isWindows, isWindowsPowerShell);
    }

    private static bool IsWindowsPowerShell(string path) => ShellName(path) == "powershell";

    public static ShellDialect DialectOfShell(string path) => ShellName(path) switch
    {
        "sh" or "ash" or "dash" or "busybox" => ShellDialect.Posix,
        "bash" or "zsh" or "ksh" or "mksh" => ShellDialect.Bash,
        "powershell" or "pwsh" or "pwsh-preview" => ShellDialect.PowerShell,
        "cmd" => ShellDialect.Cmd,
        _ => ShellDialect.Other,
    };

    private static string ShellName(string path)
    {
        var name = path.Trim('"').Substring(path.Trim('"').LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
    }

    private static ShellDialect DialectOf(InstructionSyntax instruction) =>
        !instruction.Shell.IsEmpty ? DialectOfShell(instruction.Shell[0]) : instruction.Stage is { IsWindows: true } ? ShellDialect.Cmd : ShellDialect.Posix;

    private static bool IsWholeCommand(MappedText text, HeredocSyntax heredoc)
    {
        var whole = text.MapSpan(0, text.Length);
        return whole == heredoc.OperatorSpan;
    }

    private static ShellDialect? InterpreterOf(string body)
    {
        if (!body.StartsWith("#!", StringComparison.Ordinal))
            return null;
        var end = body.IndexOf('\n');
        var words = body.Substring(2, (end < 0 ? body.Length : end) - 2).Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return ShellDialect.Other;
        var isEnv = words[0].EndsWith("/env", StringComparison.Ordinal);
        var program = isEnv ? words.Skip(1).FirstOrDefault(w => w[0] != '-' && !w.Contains('=')) : words[0];
        return DialectOfShell(program ?? "");
    }

    private static MappedText WithBodies(MappedText text, InstructionSyntax instruction)
    {
        var document = instruction.Document;
        var builder = new MappedText.Builder();
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            var start = text.MapSpan(i, 1).Start;
            while (i + length < text.Length && text.MapSpan(i + length, 1).Start == start + length)
                length++;
            builder.Append(text.Text, i, length, start);
            i += length;
        }

        foreach (var heredoc in instruction.Heredocs)
        {
            var body = heredoc.Elements[0].Span;
            builder.Append("\n", new TextSpan(body.Start, 0));
            builder.Append(document.Text.ToString(body), 0, body.Length, body.Start);
            if (heredoc.Elements.Length > 1)
            {
                var end = heredoc.Elements[1].Span;
                builder.Append(document.Text.ToString(end), 0, end.Length, end.Start);
            }
        }

        return builder.ToMappedText(0);
    }
}
