using System;
using System.Collections.Generic;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>
/// Bicep: <c>#disable-next-line code ...</c> for the next line, and <c>#disable-diagnostics code ...</c> up to <c>#restore-diagnostics code
/// ...</c> or the end of the file. A code is one of the compiler or its linter, or one of our ids.
/// </summary>
internal static class BicepPragma
{
    private const string NextLine = "#disable-next-line";
    private const string Disable = "#disable-diagnostics";
    private const string Restore = "#restore-diagnostics";

    private static readonly char[] Blanks = [' ', '\t'];

    public static void Read(Document document, List<Pragma> found)
    {
        // For each disabled code, the offset where that began and the range of the code.
        var open = new Dictionary<string, (int Start, TextSpan Place, string? Reason)>(StringComparer.OrdinalIgnoreCase);
        foreach (var directive in document.Directives)
        {
            var command = directive.Name;
            var (codes, reason) = Split(directive.Value, directive.ValueSpan.Start);
            foreach (var (code, place) in codes)
            {
                if (command == NextLine)
                    Add(found, code, LineAfter(document.Text, directive.Span), place, reason);
                else if (command == Restore && open.TryGetValue(code, out var begun) && open.Remove(code))
                    Add(found, code, TextSpan.FromBounds(begun.Start, directive.Span.Start), begun.Place, begun.Reason);
                else if (command == Disable && !open.ContainsKey(code))
                    open.Add(code, (directive.Span.End, place, reason));
            }
        }

        foreach (var entry in open)
            Add(found, entry.Key, TextSpan.FromBounds(entry.Value.Start, document.Text.Length), entry.Value.Place, entry.Value.Reason);
    }

    private static (List<(string Code, TextSpan Place)> Codes, string? Reason) Split(string text, int start)
    {
        var comment = text.IndexOf("//", StringComparison.Ordinal);
        var end = comment < 0 ? text.Length : comment;
        var codes = new List<(string, TextSpan)>();
        for (var at = 0; at < end;)
        {
            var stop = text.IndexOfAny(Blanks, at, end - at) is var blank and >= 0 ? blank : end;
            var word = text.Substring(at, stop - at);
            if (word.Length > 0)
                codes.Add((word, new TextSpan(start + at, word.Length)));
            at = stop + 1;
        }

        return (codes, comment < 0 ? null : PragmaSource.Clean(text.Substring(comment + 2)));
    }

    private static void Add(List<Pragma> found, string code, TextSpan scope, TextSpan place, string? reason) =>
        found.Add(new Pragma(IsOwn(code) ? null : "bicep", code, scope, place, reason));

    // The compiler's own codes look like ids; those of its linter are in lowercase.
    private static bool IsOwn(string code)
    {
        var letters = 0;
        while (letters < code.Length && code[letters] is >= 'A' and <= 'Z')
            letters++;
        var digits = code.Length - letters;
        for (var i = letters; i < code.Length; i++)
        {
            if (code[i] is < '0' or > '9')
                return false;
        }

        return letters is >= 2 and <= 12 && digits is >= 3 and <= 5 && !code.StartsWith("BCP", StringComparison.Ordinal);
    }

    private static TextSpan LineAfter(SourceText text, TextSpan directive)
    {
        var line = text.GetLinePosition(directive.End).Line + 1;
        return line < text.LineCount ? text.GetLineSpan(line) : default;
    }
}
