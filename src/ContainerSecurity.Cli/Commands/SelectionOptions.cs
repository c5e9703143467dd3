using System;
using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The arguments that select files and rules.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and directories to analyze; - is standard input." };

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        HelpName = "LIST",
        Description = "A file that lists one path per line; - reads the list from standard input.",
    };

    private readonly Option<string?> _inputName = new("--stdin-filename")
    {
        HelpName = "FILE",
        Description = "With the path -: the name of standard input, for its kind, its configuration and the report.",
    };

    private readonly RuleOptions _rules = new();

    private readonly Option<bool> _includesIgnored = new("--no-ignore")
    {
        Description = "Also analyse files ignored by .gitignore and the directories bin, obj and node_modules.",
    };

    /// <summary>An option with a fixed set of values.</summary>
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
        command.Add(_inputName);
        _rules.AddTo(command);
        command.Add(_includesIgnored);
    }

    public AnalysisRequest Read(ParseResult result, CommandHost host) => _rules.Read(result, host) with
    {
        Paths = result.GetValue(_paths) ?? [],
        FilesFrom = result.GetValue(_filesFrom),
        StandardInputName = result.GetValue(_inputName),
        IncludesIgnored = result.GetValue(_includesIgnored),
    };
}
