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
    public static ShellScript Read(Document document, MappedText text, ShellDialect dialect, IScriptOwner? owner = null)
    {
        if (dialect == ShellDialect.None)
            return ReadWords(document, [text], owner);
        return Read(new ShellScript(document, text, dialect) { Owner = owner });
    }

    /// <summary>
    /// Parses the words of a command that is run without a shell (exec form, a container's command). If they run a shell with <c>-c</c>, the
    /// script is the word after it, parsed in that shell's language; otherwise it consists of one command with literal words.
    /// </summary>
    /// <param name="document">The document that they stand in.</param>
    /// <param name="words">The words with their places.</param>
    /// <param name="owner">The instruction or container that has it.</param>
    public static ShellScript ReadWords(Document document, ImmutableArray<MappedText> words, IScriptOwner? owner = null)
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
        var script = new ShellScript(document, text, ShellDialect.None) { Owner = owner, Nesting = MaxNesting };
        var nodes = ranges.ConvertAll(range => new ShellWord(script, range.Start, range.End, [new(script, range.Start, range.End, ShellWordPartKind.Literal, true)]));
        var command = new ShellCommand(script, 0, text.Length, null, nodes, null);
        if (nodes.Count > 0 && ShellWrappers.FindScript(command.EffectiveCommand, out var dialect) is { } inner)
            return Read(document, words[command.Words.IndexOf(inner)], dialect, owner);
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
        var invocation = command.EffectiveCommand;
        var word = ShellWrappers.FindScript(invocation, out var dialect);
        if (invocation.Name == "eval" && invocation.Index + 2 == command.Words.Length)
            (word, dialect) = (command.Words[invocation.Index + 1], outer.Dialect);
        if (word is not { IsStatic: true })
            return null;
        return Read(new ShellScript(outer.Document, word.Value, dialect) { Owner = outer.Owner, Nesting = outer.Nesting + 1 });
    }

    private static ShellScript Read(ShellScript script)
    {
        if (script.Dialect is ShellDialect.Posix or ShellDialect.Bash)
            ShellParser.Read(script);
        else
            script.Complete(new ShellList(script, 0, script.Text.Length, [new ShellOpaque(script, 0, script.Text.Length)]), [], [], false);
        return script;
    }
}
