using System;
using System.Collections.Generic;

namespace ContainerSecurity.Data;

/// <summary>
/// Finds lines that begin with <c>---</c> and a key, as in <c>---apiVersion: v1</c>. YAML takes the dashes for a part of the key and joins both documents;
/// kubectl refuses the file. Source: k8s.io/apimachinery, pkg/util/yaml.
/// </summary>
internal static class GluedSeparators
{
    // A file with more of them is no manifest.
    private const int Most = 1000;

    /// <summary>The offsets of the dashes, in order.</summary>
    /// <param name="text">The text of the whole file.</param>
    public static List<int> Find(string text)
    {
        var found = new List<int>();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (IsGlued(text, start))
            found.Add(start);
        for (var at = text.IndexOf("\n---", StringComparison.Ordinal); at >= 0 && found.Count < Most; at = text.IndexOf("\n---", at + 1, StringComparison.Ordinal))
        {
            if (IsGlued(text, at + 1))
                found.Add(at + 1);
        }

        return found;
    }

    private static bool IsGlued(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "---", 0, 3) != 0 || at + 3 >= text.Length || !char.IsLetter(text[at + 3]))
            return false;
        var end = at + 3;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '/'))
            end++;
        return end < text.Length && text[end] == ':' && (end + 1 == text.Length || text[end + 1] is ' ' or '\t' or '\r' or '\n');
    }
}
