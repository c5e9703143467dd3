using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Output;

namespace ContainerSecurity.Hosting;

/// <summary>The outcome of a request.</summary>
/// <param name="Result">The findings.</param>
/// <param name="Root">The directory that paths in the result are relative to.</param>
/// <param name="IsMisused">Whether a configuration is invalid or a pack could not be loaded, so that the request is not completely fulfilled.</param>
internal sealed record AnalysisOutcome(AnalysisResult Result, SourceRoot Root, bool IsMisused)
{
    /// <summary>The number of rules that <c>rulesVersion</c> leaves out in at least one file.</summary>
    public int RulesLeftOut { get; init; }

    /// <summary>The files that were left out.</summary>
    public ImmutableArray<ReportExclusion> Exclusions { get; init; } = [];

    /// <summary>The full paths of configurations, baselines, rule packs and lists.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The files that no output may overwrite.</summary>
    public ProtectedFiles Protected => new([.. Result.Documents.Documents.Select(d => d.Path).Distinct(StringComparer.Ordinal).Select(Root.Full), .. Settings]);
}
