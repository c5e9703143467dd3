using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Cli;

/// <summary>What the command line says about an analysis.</summary>
internal sealed record AnalysisSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public RulePreset? Preset { get; init; }

    public ImmutableArray<string> Standards { get; init; } = [];

    public string? ConfigurationPath { get; init; }

    public string? BaselinePath { get; init; }

    public IReadOnlyList<string> RulePacks { get; init; } = [];

    public bool NoIgnore { get; init; }
}
