using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ContainerSecurity.Cli.Files;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The options that "analyze" and "baseline" share.</summary>
internal sealed class AnalysisOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to analyse.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _filesFrom = new("--files-from") { Description = "A file that lists further paths, one a line; '-' for standard input.", HelpName = "LIST" };
    private readonly Option<RulePreset?> _preset = new("--preset") { Description = "The rules to start from: minimal, recommended, strict or all." };
    private readonly Option<string[]> _standard = new("--standard") { Description = "Only rules that a standard asks for, such as PSS:restricted or CIS-DOCKER.", HelpName = "NAME" };
    private readonly Option<string?> _config = new("--config") { Description = "The configuration; by default containersecurity.json beside or above each file.", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Findings that were there before and do not count.", HelpName = "FILE" };
    private readonly Option<string[]> _rules = new("--rules") { Description = "An assembly with further rules.", HelpName = "PACK.dll" };
    private readonly Option<bool> _noIgnore = new("--no-ignore") { Description = "Analyse what .gitignore ignores, too." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _filesFrom, _preset, _standard, _config, _baseline, _rules, _noIgnore })
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">No path is given, or the list cannot be read.</exception>
    public AnalysisSettings Read(ParseResult parsed)
    {
        var paths = new List<string>(parsed.GetValue(_paths) ?? []);
        if (parsed.GetValue(_filesFrom) is { } list)
            paths.AddRange(ReadList(list));
        else if (paths.Count == 0)
            throw new UsageException("name a file or folder to analyse, or '.' for this folder");
        return new AnalysisSettings
        {
            Paths = paths,
            Preset = parsed.GetValue(_preset),
            Standards = [.. parsed.GetValue(_standard) ?? []],
            ConfigurationPath = parsed.GetValue(_config),
            BaselinePath = parsed.GetValue(_baseline),
            RulePacks = parsed.GetValue(_rules) ?? [],
            NoIgnore = parsed.GetValue(_noIgnore),
        };
    }

    private static IEnumerable<string> ReadList(string list)
    {
        string text;
        if (list == "-")
            text = Console.In.ReadToEnd();
        else if (TextFileReader.TryRead(list, out text) is { } reason)
            throw new UsageException($"the list '{list}' cannot be read: {reason}");
        return text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0);
    }
}
