using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A command and its arguments, starting at one of its words.</summary>
/// <param name="Command">The command.</param>
/// <param name="Index">The index of the word that names the command.</param>
public sealed record ShellInvocation(ShellCommand Command, int Index)
{
    /// <summary>The word that names the command; null when there is none.</summary>
    public ShellWord? NameWord => Index < Command.Words.Length ? Command.Words[Index] : null;

    /// <summary>
    /// The name without its folder; null when it is unknown. On Windows without the extension of a program; an alias of PowerShell is its cmdlet.
    /// </summary>
    public string? Name => NameWord?.StaticText is { } text ? CommandNames.Normalize(text, Command.Script) : null;

    /// <summary>The words after the name.</summary>
    public ImmutableArray<ShellWord> Arguments => Index + 1 < Command.Words.Length ? Command.Words.RemoveRange(0, Index + 1) : [];

    /// <summary>The arguments that are not options. An option's value that is a separate word is included.</summary>
    public IEnumerable<ShellWord> Operands
    {
        get
        {
            var all = false;
            foreach (var word in Arguments)
            {
                if (!all && word.StaticText == "--")
                    all = true;
                else if (all || word.StaticPrefix is "-" || !word.StaticPrefix.StartsWith("-", StringComparison.Ordinal))
                    yield return word;
            }
        }
    }

    /// <summary>Whether one of the options is given before <c>--</c>: <c>-y</c> also as part of <c>-qy</c>, <c>--opt</c> also as <c>--opt=value</c>.</summary>
    /// <param name="names">The options, with their dashes.</param>
    public bool HasOption(params string[] names) => Find(Guard.NotNull(names), out _) is not null;

    /// <summary>The value of an option: after <c>=</c>, after the letter, or in the next word; null when it is absent or unknown.</summary>
    /// <param name="names">The options, with their dashes.</param>
    public MappedText? GetOptionValue(params string[] names)
    {
        if (Find(Guard.NotNull(names), out var offset) is not { } index)
            return null;
        var word = Command.Words[index];
        if (offset < word.Value.Length)
            return word.IsStatic ? word.Value.Slice(offset, word.Value.Length - offset) : null;
        return word.IsStatic && index + 1 < Command.Words.Length && Command.Words[index + 1] is { IsStatic: true } next ? next.Value : null;
    }

    private int? Find(string[] names, out int valueAt)
    {
        valueAt = 0;
        for (var i = Index + 1; i < Command.Words.Length; i++)
        {
            var text = Command.Words[i].StaticPrefix;
            if (text == "--" && Command.Words[i].IsStatic)
                return null;
            foreach (var name in names)
            {
                if (Matches(text, name, Command.Words[i].IsStatic, out valueAt))
                    return i;
            }
        }

        return null;
    }

    private static bool Matches(string text, string name, bool isStatic, out int valueAt)
    {
        valueAt = name.Length;
        if (text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length ? isStatic : text[name.Length] == '='))
        {
            valueAt += text.Length > name.Length ? 1 : 0;
            return true;
        }

        if (name.Length != 2 || name[1] == '-' || text.Length < 3 || text[0] != '-' || text[1] == '-')
            return false;
        var at = text.IndexOf(name[1], 1);
        valueAt = at + 1;
        var equals = text.IndexOf('=');
        return at > 0 && (equals < 0 || at < equals);
    }
}
