using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting;

/// <summary>What came of a request.</summary>
/// <param name="Result">The findings.</param>
/// <param name="Root">What the paths in the result are relative to.</param>
/// <param name="IsMisused">Whether a configuration has mistakes or a pack did not load, so that not all was done that was asked for.</param>
internal sealed record AnalysisOutcome(AnalysisResult Result, SourceRoot Root, bool IsMisused)
{
    /// <summary>The number of rules that <c>rulesVersion</c> leaves out in some file.</summary>
    public int RulesLeftOut { get; init; }
}
