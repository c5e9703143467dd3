using System;
using System.Collections.Generic;

namespace ContainerSecurity.Data;

/// <summary>Divides a long YAML stream between documents, so that its parts can be parsed in parallel.</summary>
internal static class YamlParts
{
    // For fewer characters, starting threads costs more than it saves.
    private const int Shortest = 256 * 1024;

    /// <summary>
    /// The parts in order, each except the first beginning with a line that begins a document; empty when the text is to be parsed as a whole.
    /// </summary>
    public static List<TextSpan> Of(string text)
    {
        var count = Math.Min(Environment.ProcessorCount, text.Length / Shortest);
        var parts = new List<TextSpan>();
        if (count < 2)
            return parts;
        var start = 0;
        for (var part = 1; part < count; part++)
        {
            var next = DocumentStart(text, Math.Max(start, (int)((long)text.Length * part / count)));
            while (next >= 0 && !IsBoundary(text, next))
                next = DocumentStart(text, next);
            if (next < 0)
                break;
            parts.Add(TextSpan.FromBounds(start, next));
            start = next;
        }

        parts.Add(TextSpan.FromBounds(start, text.Length));
        return parts;
    }

    /// <summary>The offset of the next line that begins a document, after the line that contains an offset; -1 when there is none.</summary>
    public static int DocumentStart(string text, int from)
    {
        for (var at = text.IndexOf("\n---", Math.Min(from, text.Length), StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n---", at + 1, StringComparison.Ordinal))
        {
            if (at + 4 >= text.Length || text[at + 4] is (' ' or '\t' or '\r' or '\n'))
                return at + 1;
        }

        return -1;
    }

    // A directive before the line belongs to the document that begins there, and a line of dots has already ended the previous one.
    private static bool IsBoundary(string text, int line)
    {
        while (line > 0)
        {
            var end = line - 1;
            line = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
            if (end > line && text[line] is not ('#' or '\r'))
                return text[line] != '%' && string.CompareOrdinal(text, line, "...", 0, 3) != 0;
        }

        return true;
    }
}
