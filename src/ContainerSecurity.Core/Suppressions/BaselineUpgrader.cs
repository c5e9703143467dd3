using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;


namespace ContainerSecurity.Suppressions;

/// <summary>Matches the entries of a baseline of version 1 to findings.</summary>
internal sealed class BaselineUpgrader
{
    private readonly List<BaselineEntry> _moved = [];
    private readonly List<BaselineEntry> _stale = [];
    private readonly List<BaselineEntry> _ambiguous = [];

    private BaselineUpgrader()
    {
    }

    public static BaselineUpgrade Upgrade(ImmutableArray<BaselineEntry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        var upgrader = new BaselineUpgrader();
        upgrader.Move([.. entries.Distinct()], diagnostics);
        return new BaselineUpgrade(Baseline.Of(upgrader._moved))
        {
            MovedCount = upgrader._moved.Count,
            Stale = [.. upgrader._stale],
            Ambiguous = [.. upgrader._ambiguous],
        };
    }

    private void Move(List<BaselineEntry> entries, ImmutableArray<Diagnostic> findings)
    {
        var left = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        var fingerprints = FingerprintVersion1.Compute(findings);
        for (var i = 0; i < fingerprints.Length; i++)
            left[fingerprints[i]] = findings[i];
        var unmatched = new List<BaselineEntry>();
        var unchanged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (left.TryGetValue(entry.Fingerprint, out var finding))
            {
                _moved.Add(BaselineEntry.Create(finding));
                unchanged.Add(entry.Rule);
                left.Remove(entry.Fingerprint);
            }
            else
            {
                unmatched.Add(entry);
            }
        }

        // If an entry of a rule matches, the rule's message was not reworded: its other entries were stale before, and unmatched findings are
        // new.
        _stale.AddRange(unmatched.Where(e => unchanged.Contains(e.Rule)));
        // A finding that a comment or the configuration suppresses needs no entry.
        var open = findings.Where((f, i) => f.Suppression is null && left.ContainsKey(fingerprints[i])).ToLookup(KeyOf);
        foreach (var group in unmatched.Where(e => !unchanged.Contains(e.Rule)).GroupBy(KeyOf))
            MoveReworded([.. group], [.. open[group.Key]]);
    }

    private void MoveReworded(List<BaselineEntry> entries, List<Diagnostic> findings)
    {
        var moved = findings.Take(entries.Count).Select(BaselineEntry.Create).ToList();
        _moved.AddRange(moved);
        _stale.AddRange(entries.Skip(findings.Count));
        if (findings.Count > entries.Count)
            _ambiguous.AddRange(moved);
    }

    private static (string Rule, string Path, string? Resource) KeyOf(BaselineEntry entry) =>
        (entry.Rule, DocumentPath.Normalize(entry.Path), entry.Resource);

    private static (string Rule, string Path, string? Resource) KeyOf(Diagnostic diagnostic) =>
        (diagnostic.Id, DocumentPath.Normalize(diagnostic.Location.Document.Path), diagnostic.Resource?.ToString());
}
