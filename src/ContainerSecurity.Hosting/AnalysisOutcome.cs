using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting;

/// <summary>The outcome of a request.</summary>
/// <param name="Result">The findings.</param>
/// <param name="Root">The directory that paths in the result are relative to.</param>
/// <param name="IsMisused">Whether a configuration is invalid or a pack could not be loaded, so that the request is not completely fulfilled.</param>
internal sealed record AnalysisOutcome(AnalysisResult Result, SourceRoot Root, bool IsMisused)
{
    /// <summary>The number of rules that <c>rulesVersion</c> leaves out in at least one file.</summary>
    public int RulesLeftOut { get; init; }
}
