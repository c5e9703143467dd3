using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity;

/// <summary>What a run found: sorted by path, place and id, the suppressed findings among them.</summary>
/// <param name="Documents">The documents that were looked at.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record AnalysisResult(DocumentSet Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The findings that are not suppressed.</summary>
    public IEnumerable<Diagnostic> Active => Diagnostics.Where(d => d.Suppression is null);

    /// <summary>The descriptors of all rules that could have reported, sorted by id: what a report lists as its rules.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; init; } = [];

    /// <summary>The entries of the baseline that match no finding any more: they can be removed, so that a baseline only shrinks.</summary>
    public ImmutableArray<BaselineEntry> StaleBaselineEntries { get; init; } = [];

    /// <summary>Whether a finding that is not suppressed has this severity or a higher one.</summary>
    public bool Fails(DiagnosticSeverity threshold) => Active.Any(d => d.Severity >= threshold);
}
