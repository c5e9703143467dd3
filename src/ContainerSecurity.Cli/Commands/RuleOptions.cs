using System;
using System.CommandLine;
using ContainerSecurity.Hosting.Configuration;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The options that select rules.</summary>
internal sealed class RuleOptions
{
    private static readonly string[] PresetNames = ["minimal", "recommended", "strict", "all"];

    private readonly Option<string?> _preset = SelectionOptions.Choice("--preset", "The preset of enabled rules: minimal, recommended (the default), strict or all.", PresetNames);

    private readonly Option<string[]> _standards = new("--standard")
    {
        HelpName = "STANDARD",
        Description = "Run only the rules of a standard, for example PSS:restricted or CIS-DOCKER. Can be repeated.",
    };

    private readonly Option<string?> _configuration = new("--config")
    {
        HelpName = "FILE",
        Description = "The configuration file, instead of the containersecurity.json files in the analysed directories and their parents.",
    };

    private readonly Option<string[]> _packs = new("--rules") { HelpName = "PACK.dll", Description = "An assembly with additional rules. Can be repeated." };

    public void AddTo(Command command)
    {
        command.Add(_preset);
        command.Add(_standards);
        command.Add(_configuration);
        command.Add(_packs);
    }

    /// <summary>A request without files.</summary>
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
