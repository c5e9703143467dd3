using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Analysis;

/// <summary>The one order of findings, whatever thread found them first.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Sorts by path, place, id and message, merges equal ones, and numbers those that would share a fingerprint.</summary>
    public static List<Diagnostic> Arrange(IEnumerable<Diagnostic> diagnostics)
    {
        var result = new List<Diagnostic>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        string? lastMessage = null;
        foreach (var (diagnostic, message) in Sort(diagnostics))
        {
            if (result.Count > 0 && lastMessage == message && IsSame(result[result.Count - 1], diagnostic))
                continue;
            lastMessage = message;
            var fingerprint = diagnostic.Fingerprint;
            occurrences.TryGetValue(fingerprint, out var occurrence);
            occurrences[fingerprint] = occurrence + 1;
            result.Add(occurrence == 0 ? diagnostic : diagnostic with { Fingerprint = Internal.Fingerprint.Compute(diagnostic, occurrence) });
        }

        return result;
    }

    private static IEnumerable<Finding> Sort(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(d => new Finding(d, d.Message))
        .OrderBy(d => d.Diagnostic.Location.Document.Path, StringComparer.Ordinal)
        .ThenBy(d => d.Diagnostic.Location.Span.Start)
        .ThenBy(d => d.Diagnostic.Location.Span.End)
        .ThenBy(d => d.Diagnostic.Id, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal);

    private static bool IsSame(Diagnostic left, Diagnostic right) =>
        left.Id == right.Id && left.Location.Span == right.Location.Span && left.Location.Document.Path == right.Location.Document.Path;

    // A message is made anew each time it is asked for.
    private sealed record Finding(Diagnostic Diagnostic, string Message);
}
