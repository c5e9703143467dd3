using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Parses shell scripts.</summary>
internal static class ShellReader
{
    // Each nested level is parsed once more; deeper nesting occurs only in hostile input.
    private const int MaxNesting = 8;

    /// <summary>Reads the text of a script; what cannot be read is opaque.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="text">The text as the shell gets it, with its places.</param>
    /// <param name="dialect">Its language.</param>
    /// <param name="owner">The instruction or container that has it.</param>
    /// <param name="isWindows">Whether it runs on Windows.</param>
    /// <param name="isWindowsPowerShell">Whether it runs in Windows PowerShell.</param>
    public static ShellScript Read(Document document, MappedText text, ShellDialect dialect, IScriptOwner? owner = null, bool isWindows = false, bool isWindowsPowerShell = false)
    {
        if (dialect == ShellDialect.None)
            return ReadWords(document, [text], owner, isWindows);
        return Read(new ShellScript(document, text, dialect) { Owner = owner, IsWindows = isWindows || isWindowsPowerShell || dialect == ShellDialect.Cmd, IsWindowsPowerShell = isWindowsPowerShell });
    }

    /// <summary>
    /// Parses the words of a command that is run without a shell (exec form, a container's command). If they run a shell with a script
    /// (<c>sh -c</c>, <c>powershell -Command</c>, <c>cmd /C</c>), that script is parsed in the shell's language; otherwise the script consists of one
    /// command with literal words.
    /// </summary>
    /// <param name="document">The document that they stand in.</param>
    /// <param name="words">The words with their places.</param>
    /// <param name="owner">The instruction or container that has it.</param>
    /// <param name="isWindows">Whether it runs on Windows.</param>
    public static ShellScript ReadWords(Document document, ImmutableArray<MappedText> words, IScriptOwner? owner = null, bool isWindows = false)
    {
        var builder = new MappedText.Builder();
        List<(int Start, int End)> ranges = [];
        foreach (var word in words)
        {
            if (ranges.Count > 0)
                builder.Append(" ", word.MapSpan(0, 0));
            var start = builder.Length;
            for (var i = 0; i < word.Length; i++)
            {
                var place = word.MapSpan(i, 1);
                builder.Append(word.Text, i, 1, place.Start, place.Length);
            }

            ranges.Add((start, builder.Length));
        }

        var text = builder.ToMappedText(words.IsEmpty ? 0 : words[0].MapSpan(0, 0).Start);
        var script = new ShellScript(document, text, ShellDialect.None) { Owner = owner, Nesting = MaxNesting, IsWindows = isWindows };
        var nodes = ranges.ConvertAll(range => new ShellWord(script, range.Start, range.End, [new(script, range.Start, range.End, ShellWordPartKind.Literal, true)]));
        var command = new ShellCommand(script, 0, text.Length, null, nodes, null);
        if (nodes.Count > 0 && ScriptHosts.Find(command.EffectiveCommand) is { } hosted)
            return Read(document, hosted.Text, hosted.Dialect, owner, isWindows || hosted.IsWindows, hosted.IsWindowsPowerShell);
        List<ShellCommand> commands = nodes.Count > 0 ? [command] : [];
        script.Complete(new ShellList(script, 0, text.Length, [.. commands]), commands, [], true);
        return script;
    }

    /// <summary>Parses the script that a command passes to a shell as a literal; null when there is none.</summary>
    public static ShellScript? ReadNested(ShellCommand command)
    {
        var outer = command.Script;
        if (outer.Nesting >= MaxNesting)
            return null;
        if (ScriptHosts.Find(command.EffectiveCommand) is not { } hosted)
            return null;
        return Read(new ShellScript(outer.Document, hosted.Text, hosted.Dialect)
        {
            Owner = outer.Owner,
            Host = command,
            Nesting = outer.Nesting + 1,
            IsWindows = outer.IsWindows || hosted.IsWindows,
            IsWindowsPowerShell = hosted.IsWindowsPowerShell,
        });
    }

    private static ShellScript Read(ShellScript script)
    {
        if (script.Dialect is ShellDialect.Posix or ShellDialect.Bash)
            ShellParser.Read(script);
        else if (script.Dialect == ShellDialect.PowerShell)
            PowerShellParser.Read(script);
        else if (script.Dialect == ShellDialect.Cmd)
            CmdParser.Read(script);
        else
            script.Complete(new ShellList(script, 0, script.Text.Length, [new ShellOpaque(script, 0, script.Text.Length)]), [], [], false);
        return script;
    }
}
