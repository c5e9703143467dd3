using System.Collections.Immutable;

namespace ContainerSecurity.Suppressions;

/// <summary>The outcome of moving a baseline over to the fingerprints of this version.</summary>
public sealed class BaselineUpgrade
{
    internal BaselineUpgrade(Baseline baseline) => Baseline = baseline;

    /// <summary>The baseline in this version. It never has more entries of a rule, path and object than the old one.</summary>
    public Baseline Baseline { get; }

    /// <summary>The version of the old baseline.</summary>
    public int FromVersion { get; internal init; } = 1;

    /// <summary>The number of entries that were moved over, the ambiguous ones among them.</summary>
    public int MovedCount { get; internal init; }

    /// <summary>The old entries that match no finding any more; they were left out.</summary>
    public ImmutableArray<BaselineEntry> Stale { get; internal init; } = [];

    /// <summary>
    /// The new entries that were chosen from more findings than the old baseline had entries for. Messages have changed since, so which findings
    /// the old entries meant is not known, and the first ones were taken.
    /// </summary>
    public ImmutableArray<BaselineEntry> Ambiguous { get; internal init; } = [];
}
