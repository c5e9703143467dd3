using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Output;

/// <summary>
/// Merges repeated findings for a report: a loop of 800 copies repeats each finding at one location, and a list of 100,000 entries in one file. The last
/// one that is kept says how many follow. The result of the run stays complete: exit codes, baselines and fixes do not depend on it.
/// </summary>
internal static class MergedFindings
{
    /// <summary>The maximum number of findings of one rule at one location.</summary>
    public const int MaxAtLocation = 20;

    /// <summary>The number of findings that a report always has room for.</summary>
    public const int MinTotal = 10_000;

    /// <summary>The number of characters of the input that make room for one more finding; real files have one finding in some 300 characters.</summary>
    public const int CharactersPerFinding = 100;

    // Small files are dense.
    private const int PerFile = 5;
    private const int CharactersOfFinding = 500;
    private const int CharactersOfLocation = 120;

    /// <summary>The result with the findings to report.</summary>
    public static AnalysisResult Of(AnalysisResult result)
    {
        if (result.Diagnostics.Length <= MaxAtLocation)
            return result;
        var findings = MergeLocations(result.Diagnostics);
        var documents = result.Documents.Documents;
        var maxTotal = MinTotal + (documents.Sum(d => (long)d.Span.Length) / CharactersPerFinding) + (PerFile * documents.Select(d => d.Path).Distinct(StringComparer.Ordinal).Count());
        var weight = findings.Sum(WeightOf);
        if (weight > maxTotal)
        {
            maxTotal = maxTotal * findings.Length / weight;
            findings = Merge(findings, maxTotal, KeyOf, "in this file");
            if (findings.Length > maxTotal)
                findings = Merge(findings, maxTotal, d => ("", d.Id, d.Suppression is not null), "in this and other files");
        }

        return findings.Length == result.Diagnostics.Length ? result : result with { Diagnostics = findings };
    }

    // A finding with long texts or many locations takes the room of several.
    private static long WeightOf(Diagnostic finding)
    {
        var characters = finding.RelatedLocations.Length * CharactersOfLocation;
        foreach (var argument in finding.Arguments)
            characters += (argument as string)?.Length ?? 0;
        foreach (var change in finding.Fixes.SelectMany(f => f.Changes.IsDefault ? [] : f.Changes))
            characters += CharactersOfLocation + change.NewText.Length;
        return 1 + (characters / CharactersOfFinding);
    }

    // Findings are sorted, so those of one rule at one location follow each other.
    private static ImmutableArray<Diagnostic> MergeLocations(ImmutableArray<Diagnostic> findings)
    {
        ImmutableArray<Diagnostic>.Builder? kept = null;
        for (var from = 0; from < findings.Length;)
        {
            var to = from + 1;
            while (to < findings.Length && IsAtSameLocation(findings[from], findings[to]))
                to++;
            if (to - from > MaxAtLocation && kept is null)
            {
                kept = ImmutableArray.CreateBuilder<Diagnostic>(findings.Length);
                kept.AddRange(findings, from);
            }

            kept?.AddRange(to - from > MaxAtLocation ? Keep(findings.Slice(from, to - from), MaxAtLocation, KeyOf, "at this location") : findings.Slice(from, to - from));
            from = to;
        }

        return kept?.ToImmutable() ?? findings;
    }

    // Groups with few findings keep all; the others share the rest evenly.
    private static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> findings, long maxTotal, Func<Diagnostic, (string Path, string Id, bool IsSuppressed)> keyOf, string where)
    {
        var counts = findings.GroupBy(keyOf).Select(g => g.Count()).OrderBy(c => c).ToList();
        var left = maxTotal;
        var max = 1L;
        for (var i = 0; i < counts.Count; i++)
        {
            max = Math.Max(1, left / (counts.Count - i));
            if (counts[i] > max)
                break;
            left -= counts[i];
        }

        return Keep(findings, max, keyOf, where);
    }

    private static ImmutableArray<Diagnostic> Keep(ImmutableArray<Diagnostic> findings, long max, Func<Diagnostic, (string Path, string Id, bool IsSuppressed)> keyOf, string where)
    {
        var last = new Dictionary<(string, string, bool), (int Count, int Index)>();
        var kept = new List<Diagnostic>(findings.Length);
        var merged = new Dictionary<int, int>();
        foreach (var finding in findings)
        {
            var key = keyOf(finding);
            var (count, index) = last.TryGetValue(key, out var found) ? found : (0, -1);
            if (count < max)
            {
                kept.Add(finding);
                index = kept.Count - 1;
            }
            else
            {
                merged[index] = (merged.TryGetValue(index, out var before) ? before : 0) + 1 + finding.MergedCount;
            }

            last[key] = (count + 1, index);
        }

        foreach (var pair in merged)
            kept[pair.Key] = kept[pair.Key] with { MergedCount = kept[pair.Key].MergedCount + pair.Value, MergedWhere = where };
        return [.. kept];
    }

    private static bool IsAtSameLocation(Diagnostic one, Diagnostic other) =>
        one.Id == other.Id && one.Location.Span == other.Location.Span && one.Location.Document.Path == other.Location.Document.Path;

    private static (string Path, string Id, bool IsSuppressed) KeyOf(Diagnostic finding) => (finding.Location.Document.Path, finding.Id, finding.Suppression is not null);
}
