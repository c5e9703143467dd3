using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The one order of findings, whatever thread found them first.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Sorts by path, place, id and message, merges equal ones, and numbers those that would share a fingerprint.</summary>
    public static List<Diagnostic> Arrange(IEnumerable<Diagnostic> diagnostics)
    {
        var result = new List<Diagnostic>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        string? lastMessage = null;
        foreach (var (diagnostic, message, _) in Sort(diagnostics))
        {
            if (result.Count > 0 && lastMessage == message && IsSame(result[result.Count - 1], diagnostic))
                continue;
            lastMessage = message;
            // The fingerprint itself is computed when it is asked for: most reports do not.
            var identity = Fingerprint.Identity(diagnostic, message);
            occurrences.TryGetValue(identity, out var occurrence);
            occurrences[identity] = occurrence + 1;
            result.Add(occurrence == 0 ? diagnostic : diagnostic with { Fingerprint = Fingerprint.Compute(diagnostic, occurrence) });
        }

        return result;
    }

    private static List<Finding> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        var findings = diagnostics.Select((d, i) => new Finding(d, d.Message, i)).ToList();
        findings.Sort(Compare);
        return findings;
    }

    private static int Compare(Finding left, Finding right)
    {
        var (one, other) = (left.Diagnostic.Location, right.Diagnostic.Location);
        var order = string.CompareOrdinal(one.Document.Path, other.Document.Path);
        if (order == 0)
            order = one.Span.Start.CompareTo(other.Span.Start);
        if (order == 0)
            order = one.Span.End.CompareTo(other.Span.End);
        if (order == 0)
            order = string.CompareOrdinal(left.Diagnostic.Id, right.Diagnostic.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Message, right.Message);
        return order == 0 ? left.Number.CompareTo(right.Number) : order;
    }

    private static bool IsSame(Diagnostic left, Diagnostic right) =>
        left.Id == right.Id && left.Location.Span == right.Location.Span && left.Location.Document.Path == right.Location.Document.Path;

    // A message is made anew each time it is asked for. The number keeps equal ones in the order in which they were found.
    private sealed record Finding(Diagnostic Diagnostic, string Message, int Number);
}
