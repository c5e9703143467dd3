using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity;

/// <summary>The result of a run. Findings are sorted by path, location and id, and include suppressed ones.</summary>
/// <param name="Documents">The analyzed documents.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record AnalysisResult(DocumentSet Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The findings that are not suppressed.</summary>
    public IEnumerable<Diagnostic> Active => Diagnostics.Where(d => d.Suppression is null);

    /// <summary>The descriptors of all rules that could have reported, sorted by id. Reports list them as their rules.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; init; } = [];

    /// <summary>The entries of the baseline that no longer match a finding and can be removed.</summary>
    public ImmutableArray<BaselineEntry> StaleBaselineEntries { get; init; } = [];

    /// <summary>The rules that configuration files disable for at least one analyzed document, by file.</summary>
    public ImmutableArray<DisabledRules> DisabledRules { get; init; } = [];

    /// <summary>The paths of files that the host did not read.</summary>
    public ImmutableArray<string> UnreadPaths { get; init; } = [];

    /// <summary>The paths of files that were not analyzed, or not completely: unreadable, unrecognized, too large, with a syntax error or not rendered.</summary>
    public IEnumerable<string> UnanalyzedPaths => Documents.Documents.Where(IsUnanalyzed).Select(d => d.Path).Concat(UnreadPaths).Distinct(StringComparer.Ordinal);

    /// <summary>Whether an active finding has the given severity or a higher one.</summary>
    public bool Fails(DiagnosticSeverity threshold) => Active.Any(d => d.Severity >= threshold);

    private static bool IsUnanalyzed(Document document) => document.SyntaxDiagnostics.Any(d =>
        d.Descriptor == EngineDescriptors.LimitReached || (document is UnrecognizedDocument && d.Descriptor != EngineDescriptors.RulePackFailed));
}
