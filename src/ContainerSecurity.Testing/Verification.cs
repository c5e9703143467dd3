using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Testing;

/// <summary>A test at work: the rule, the sources without markup, and what was found in them.</summary>
internal sealed record Verification(RuleHarness Harness, ImmutableArray<(string Path, string Text)> Sources, AnalysisResult Result)
{
    /// <summary>The findings of the rule itself that are not suppressed.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } = [.. Harness.OwnFindings(Result)];

    /// <summary>The sources with another text in the place of one.</summary>
    public ImmutableArray<(string Path, string Text)> With(string path, string text) => [.. Sources.Select(s => s.Path == path ? (path, text) : s)];
}
