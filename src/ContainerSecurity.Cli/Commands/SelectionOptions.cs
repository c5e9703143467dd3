using System;
using System.CommandLine;
using ContainerSecurity.Hosting.Configuration;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The arguments by which commands say what is analysed with which rules.</summary>
internal sealed class SelectionOptions
{
    private static readonly string[] PresetNames = ["minimal", "recommended", "strict", "all"];

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders to analyse." };

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        HelpName = "LIST",
        Description = "A file with one path a line to analyse; - reads the list from standard input.",
    };

    private readonly Option<string?> _preset = Choice("--preset", "The rules to start from: minimal, recommended (the default), strict or all.", PresetNames);

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

    private readonly Option<bool> _includesIgnored = new("--no-ignore")
    {
        Description = "Analyse what .gitignore files name, too, and folders called bin, obj and node_modules.",
    };

    /// <summary>An option that takes one of some words.</summary>
    public static Option<string?> Choice(string name, string description, string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, words);
        return option;
    }

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_filesFrom);
        command.Add(_preset);
        command.Add(_standards);
        command.Add(_configuration);
        command.Add(_packs);
        command.Add(_includesIgnored);
    }

    public AnalysisRequest Read(ParseResult result, CommandHost host) => new()
    {
        Paths = result.GetValue(_paths) ?? [],
        FilesFrom = result.GetValue(_filesFrom),
        Packs = result.GetValue(_packs) ?? [],
        IncludesIgnored = result.GetValue(_includesIgnored),
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
