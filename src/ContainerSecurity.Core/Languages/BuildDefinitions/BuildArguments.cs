using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>The options of a command that builds an image. What a shell would expand is written as a placeholder.</summary>
internal sealed class BuildArguments
{
    // Those that take no value; every other option takes the next word where none is written behind "=".
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "--compress", "--disable-content-trust", "--force-rm", "--no-cache", "--pull", "-q", "--quiet", "--rm", "--squash", "--load", "--push", "--check", "--debug", "-D",
        "--no-format", "--no-logs", "--no-push", "--no-wait", "--verbose", "--only-show-errors", "--layers", "--tls-verify", "--squash-all", "--pull-always",
    };

    private readonly List<(string Name, string Value, TextSpan Place)> _options = [];

    public BuildArguments(ImmutableArray<ShellWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var text = Pattern(words[i]);
            if (text.Length < 2 || text[0] != '-')
                Context = text;
            else if (text.IndexOf('=') is var equals and > 0)
                Add(text.Substring(0, equals), text.Substring(equals + 1), words[i]);
            else if (text[1] != '-' && text.Length > 2)
                Add(text.Substring(0, 2), text.Substring(2), words[i]);
            else if (!Switches.Contains(text) && i + 1 < words.Length)
                Add(text, Pattern(words[++i]), words[i]);
        }
    }

    /// <summary>What is built: the last word that belongs to no option; null where there is none.</summary>
    public string? Context { get; }

    /// <summary>The value of an option; the last counts.</summary>
    public string? Value(params string[] names) => _options.LastOrDefault(o => names.Contains(o.Name)).Value;

    /// <summary>All values of an option, with the places in the script.</summary>
    public IEnumerable<(string Value, TextSpan Place)> Values(params string[] names) => _options.Where(o => names.Contains(o.Name)).Select(o => (o.Value, o.Place));

    private void Add(string name, string value, ShellWord word) => _options.Add((name, value, word.TextSpan));

    private static string Pattern(ShellWord word)
    {
        if (word.StaticText is { } text)
            return text;
        var pattern = new StringBuilder();
        foreach (var part in word.Parts)
        {
            pattern.Append(part.Kind switch
            {
                ShellWordPartKind.Literal => part.Text,
                ShellWordPartKind.Escape => part.Text.Substring(1),
                _ => "${x}",
            });
        }

        return pattern.ToString();
    }
}
