using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that the findings are the same when lines end in <c>\r\n</c>.</summary>
internal static class LineEndingCheck
{
    public static void Run(Verification verification)
    {
        // Sources that already contain a carriage return test line endings themselves.
        if (verification.Sources.Any(s => s.Text.Contains('\r')))
            return;
        var result = verification.Harness.Run(verification.Sources.Select(s => (s.Path, s.Text.Replace("\n", "\r\n"))));
        var expected = Print(verification.Findings, verification.Sources.ToDictionary(s => s.Path, s => s.Text, StringComparer.Ordinal));
        var findings = verification.Harness.OwnFindings(result).ToList();
        foreach (var finding in findings)
        {
            var (text, end) = (finding.Location.Document.Text, finding.Location.Span.End);
            if (end > 0 && end < text.Length && text[end - 1] == '\r' && text[end] == '\n')
                throw verification.Harness.Failure($"with \\r\\n, a finding ends between the two characters: {finding}");
        }

        var actual = Print(findings, result.Documents.Documents.GroupBy(d => d.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Text.ToString(), StringComparer.Ordinal));
        if (actual != expected)
            throw verification.Harness.Failure($"with \\r\\n as line ends it gives another result.\n\nWith \\n:\n{expected}\nWith \\r\\n:\n{actual}");
    }

    private static string Print(IEnumerable<Diagnostic> findings, Dictionary<string, string> texts) => string.Concat(findings.Select(f =>
    {
        var text = texts[f.Location.Document.Path];
        var (start, end) = (WithoutReturns(text, f.Location.Span.Start), WithoutReturns(text, f.Location.Span.End));
        return $"{f.ToString().Replace("\r\n", "\n")} [{start}..{end})\n";
    }));

    private static int WithoutReturns(string text, int position)
    {
        var returns = 0;
        for (var i = 0; i < position; i++)
        {
            if (text[i] == '\r')
                returns++;
        }

        return position - returns;
    }
}
