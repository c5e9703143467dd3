using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>A paragraph, heading, list item or table row of a Markdown page, without code, comments and link targets.</summary>
internal sealed partial record MarkdownProse(int Line, string Text)
{
    /// <summary>Reads the prose of a page. Lines of a paragraph are joined, since a phrase can cross a line break.</summary>
    public static IEnumerable<MarkdownProse> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var (first, text, isCode) = (0, "", false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if ((isCode || isFence || line.Length == 0 || Start().IsMatch(line)) && text.Length > 0)
            {
                yield return new MarkdownProse(first + 1, Clean(text));
                text = "";
            }

            if (isFence)
                isCode = !isCode;
            else if (!isCode && line.Length > 0)
                (first, text) = text.Length == 0 ? (i, line) : (first, text + " " + line);
        }

        if (text.Length > 0)
            yield return new MarkdownProse(first + 1, Clean(text));
    }

    private static string Clean(string text) => Marker().Replace(Removed().Replace(text, ""), "");

    // A heading, list item, table row or comment.
    [GeneratedRegex(@"^(?:#|[*-] |\d+\. |\||<!--)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"`[^`]*`|<!--.*?-->|(?<=\])\([^)]*\)|https?://\S+|\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Removed();

    [GeneratedRegex(@"^(?:[*-]|\d+\.)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
