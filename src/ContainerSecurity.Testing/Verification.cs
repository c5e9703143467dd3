using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Testing;

/// <summary>A test in progress: the rule, the sources without markup, and the result for them.</summary>
internal sealed record Verification(RuleHarness Harness, ImmutableArray<(string Path, string Text)> Sources, AnalysisResult Result)
{
    /// <summary>The active findings of the rule itself.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } = [.. Harness.OwnFindings(Result)];

    /// <summary>The sources with the text of one replaced.</summary>
    public ImmutableArray<(string Path, string Text)> With(string path, string text) => [.. Sources.Select(s => s.Path == path ? (path, text) : s)];
}
