using System;
using System.Collections.Immutable;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting.Configuration;

/// <summary>What the command line says goes before what configurations say.</summary>
internal sealed record SelectionOverrides
{
    /// <summary>The full path of the one configuration that counts, or null.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The full path of the baseline, or null for that of the configuration.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>Whether the baseline is left aside: when one is to be made or upgraded.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>The preset, or null for that of the configuration.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>The standards; empty for those of the configuration.</summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Settings of single files, by their paths relative to the source root.</summary>
    public Func<SourceRoot, ImmutableArray<ConfigurationOverride>> FileRules { get; init; } = static _ => [];

    /// <summary>A configuration with these in place.</summary>
    public AnalyzerConfiguration ApplyTo(AnalyzerConfiguration configuration, SourceRoot root) => configuration with
    {
        Preset = Preset ?? configuration.Preset,
        Standards = Standards.IsEmpty ? configuration.Standards : Standards,
        Overrides = configuration.Overrides.AddRange(FileRules(root)),
        BaselinePath = IgnoresBaseline ? null : BaselinePath ?? configuration.BaselinePath,
    };
}
