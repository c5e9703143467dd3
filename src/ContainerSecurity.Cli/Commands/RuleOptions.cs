using System;
using System.CommandLine;
using ContainerSecurity.Hosting.Configuration;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The options by which commands say with which rules something is analysed.</summary>
internal sealed class RuleOptions
{
    private static readonly string[] PresetNames = ["minimal", "recommended", "strict", "all"];

    private readonly Option<string?> _preset = SelectionOptions.Choice("--preset", "The rules to start from: minimal, recommended (the default), strict or all.", PresetNames);

    private readonly Option<string[]> _standards = new("--standard")
    {
        HelpName = "STANDARD",
        Description = "Only the rules that a standard asks for, for example PSS:restricted or CIS-DOCKER. Can be repeated.",
    };

    private readonly Option<string?> _configuration = new("--config")
    {
        HelpName = "FILE",
        Description = "The configuration, in place of the containersecurity.json files in and above the analysed folders.",
    };

    private readonly Option<string[]> _packs = new("--rules") { HelpName = "PACK.dll", Description = "An assembly with more rules. Can be repeated." };

    public void AddTo(Command command)
    {
        command.Add(_preset);
        command.Add(_standards);
        command.Add(_configuration);
        command.Add(_packs);
    }

    /// <summary>A request that names no files yet.</summary>
    public AnalysisRequest Read(ParseResult result, CommandHost host) => new()
    {
        OnRead = CollectorBudget.Adjust,
        Packs = result.GetValue(_packs) ?? [],
        Overrides = new SelectionOverrides
        {
            ConfigurationPath = result.GetValue(_configuration) is { } path ? host.FullPath(path) : null,
            Preset = PresetOf(result.GetValue(_preset)),
            Standards = [.. result.GetValue(_standards) ?? []],
        },
    };

    private static RulePreset? PresetOf(string? name) =>
        name is null ? null : (RulePreset)Array.FindIndex(PresetNames, p => p.Equals(name, StringComparison.OrdinalIgnoreCase));
}
