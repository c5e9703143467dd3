using System;
using System.Collections.Immutable;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting.Configuration;

/// <summary>Options of the command line that override configurations.</summary>
internal sealed record SelectionOverrides
{
    /// <summary>The full path of the only configuration, or null.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The full path of the baseline, or null for that of the configuration.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>Whether to ignore the baseline, because one is being created or upgraded.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>The preset, or null for that of the configuration.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>The standards; empty for those of the configuration.</summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Settings of single files, by their paths relative to the source root.</summary>
    public Func<SourceRoot, ImmutableArray<ConfigurationOverride>> FileRules { get; init; } = static _ => [];

    /// <summary>Applies the overrides to a configuration.</summary>
    public AnalyzerConfiguration ApplyTo(AnalyzerConfiguration configuration, SourceRoot root) => configuration with
    {
        Preset = Preset ?? configuration.Preset,
        Standards = Standards.IsEmpty ? configuration.Standards : Standards,
        Overrides = configuration.Overrides.AddRange(FileRules(root)),
        BaselinePath = IgnoresBaseline ? null : BaselinePath ?? configuration.BaselinePath,
    };
}
