using System.Collections.Immutable;

namespace ContainerSecurity.Suppressions;

/// <summary>The outcome of upgrading a baseline to the fingerprints of this version.</summary>
public sealed class BaselineUpgrade
{
    internal BaselineUpgrade(Baseline baseline) => Baseline = baseline;

    /// <summary>The baseline in this version. It never has more entries for a rule, path and object than the old one.</summary>
    public Baseline Baseline { get; }

    /// <summary>The version of the old baseline.</summary>
    public int FromVersion { get; internal init; } = 1;

    /// <summary>The number of entries that were upgraded, including the ambiguous ones.</summary>
    public int MovedCount { get; internal init; }

    /// <summary>The old entries that no longer match a finding; they were left out.</summary>
    public ImmutableArray<BaselineEntry> Stale { get; internal init; } = [];

    /// <summary>
    /// The new entries that were chosen among more findings than the old baseline had entries for. Since messages have changed, the findings
    /// that the old entries referred to are unknown, and the first ones were taken.
    /// </summary>
    public ImmutableArray<BaselineEntry> Ambiguous { get; internal init; } = [];
}
