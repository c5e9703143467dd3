using System;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A word of a command.</summary>
/// <param name="Text">The word; null if part of it is unknown.</param>
/// <param name="Prefix">The part before the first unknown part.</param>
/// <param name="Location">The location of the word.</param>
internal readonly record struct CommandWord(string? Text, string Prefix, Location Location)
{
    /// <summary>Creates the word of a container's command or arguments. Kubernetes expands <c>$(X)</c>; templates expand the other placeholders.</summary>
    public static CommandWord Of(Property<string> word)
    {
        if (!word.IsKnown)
            return new(null, "", word.Location);
        var text = word.Value!;
        var end = FirstPlaceholder(text);
        return end < 0 ? new(text, text, word.Location) : new(null, text.Substring(0, end), word.Location);
    }

    /// <summary>Creates the word of a shell command.</summary>
    public static CommandWord Of(ShellWord word) => new(word.StaticText, word.StaticPrefix, word.Location);

    private static int FirstPlaceholder(string text)
    {
        var dollar = text.IndexOf("$(", StringComparison.Ordinal);
        var brace = text.IndexOf("${", StringComparison.Ordinal);
        var template = text.IndexOf("{{", StringComparison.Ordinal);
        var first = -1;
        foreach (var at in new[] { dollar, brace, template })
        {
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }
}
