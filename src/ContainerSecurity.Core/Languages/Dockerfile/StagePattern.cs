using System;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>The names that a FROM word with variables can resolve to.</summary>
/// <param name="text">The word, with <see cref="Any"/> for each variable.</param>
internal sealed class StagePattern(string text)
{
    /// <summary>The character for any text.</summary>
    public const char Any = '\u0001';

    /// <summary>Whether the word can resolve to the name. FROM compares names with regard to case.</summary>
    public bool Fits(string name)
    {
        var parts = text.Split(Any);
        var (first, last) = (parts[0], parts[parts.Length - 1]);
        if (name.Length < first.Length + last.Length || !name.StartsWith(first, StringComparison.Ordinal) || !name.EndsWith(last, StringComparison.Ordinal))
            return false;
        var at = first.Length;
        var end = name.Length - last.Length;
        for (var i = 1; i + 1 < parts.Length; i++)
        {
            var found = name.IndexOf(parts[i], at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }

        return true;
    }
}
