using System;
using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The arguments by which commands say which files are analysed with which rules.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders to analyse." };

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        HelpName = "LIST",
        Description = "A file with one path a line to analyse; - reads the list from standard input.",
    };

    private readonly RuleOptions _rules = new();

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
        _rules.AddTo(command);
        command.Add(_includesIgnored);
    }

    public AnalysisRequest Read(ParseResult result, CommandHost host) => _rules.Read(result, host) with
    {
        Paths = result.GetValue(_paths) ?? [],
        FilesFrom = result.GetValue(_filesFrom),
        IncludesIgnored = result.GetValue(_includesIgnored),
    };
}
