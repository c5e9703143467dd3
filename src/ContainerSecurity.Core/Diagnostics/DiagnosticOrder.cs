using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The order of findings, independent of the thread that found them.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Sorts by path, location, id and message, removes duplicates, and numbers findings that could share a fingerprint.</summary>
    public static List<Diagnostic> SortAndDeduplicate(IEnumerable<Diagnostic> diagnostics)
    {
        var result = new List<Diagnostic>();
        var orders = new List<int>();
        var others = new List<Diagnostic>();
        string? lastMessage = null;
        foreach (var (diagnostic, message, number) in Sort(diagnostics))
        {
            if (result.Count > 0 && lastMessage == message && IsSame(result[result.Count - 1], diagnostic))
            {
                others.Add(diagnostic);
                continue;
            }

            Merge(result, others);
            lastMessage = message;
            result.Add(diagnostic);
            orders.Add(number);
        }

        Merge(result, others);
        Number(result, orders);
        return result;
    }

    // The last finding stands for the same ones in other resources too.
    private static void Merge(List<Diagnostic> result, List<Diagnostic> others)
    {
        if (others.Count == 0)
            return;
        var last = result[result.Count - 1];
        var seen = new HashSet<ResourceIdentity?> { null, last.Resource };
        result[result.Count - 1] = last with { OtherResources = [.. last.OtherResources, .. others.SelectMany(o => o.OtherResources.Prepend(o.Resource!)).Where(seen.Add)] };
        others.Clear();
    }

    // Only findings of one rule in one file can share a fingerprint, and most are the only one.
    private static void Number(List<Diagnostic> findings, List<int> orders)
    {
        var likes = new Dictionary<string, (int First, OccurrenceCounter? Counter)>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Count; i++)
        {
            if (i > 0 && findings[i - 1].Location.Document.Path != findings[i].Location.Document.Path)
                likes.Clear();
            var id = findings[i].Id;
            if (!likes.TryGetValue(id, out var like))
            {
                likes.Add(id, (i, null));
                continue;
            }

            // Findings that are sorted again together with findings of other ids already have their numbers.
            if (findings[i].Occurrence is not null)
                continue;
            if (like.Counter is null)
            {
                like.Counter = new OccurrenceCounter();
                findings[like.First] = like.Counter.Add(findings[like.First], orders[like.First]);
                likes[id] = like;
            }

            findings[i] = like.Counter.Add(findings[i], orders[i]);
        }
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

    // A message is formatted on each access. The number keeps equal findings in the order in which they were found.
    private sealed record Finding(Diagnostic Diagnostic, string Message, int Number);
}
