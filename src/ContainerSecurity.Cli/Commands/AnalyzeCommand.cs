using System.CommandLine;
using System.CommandLine.Parsing;
using System.Threading;
using ContainerSecurity.Cli.Fixing;
using ContainerSecurity.Cli.Reports;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Hosting.Sharding;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>analyze</c>: runs the rules and writes reports.</summary>
internal sealed class AnalyzeCommand
{
    private const string FormatName = "--format", OutputName = "--output";
    private readonly SelectionOptions _selection = new();
    private readonly Option<string[]> _formats = new(FormatName) { Description = "The format of a report: text (the default), sarif, json or github. Can be repeated.", HelpName = "text|sarif|json|github" };
    private readonly Option<string[]> _outputs = new(OutputName) { Description = "The file for the report of the --format before it; without one it goes to the standard output.", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Findings that were there before and do not count, as 'containersec baseline' wrote them.", HelpName = "FILE" };
    private readonly Option<string?> _failOn = FailLevel.Option();
    private readonly Option<string?> _color = SelectionOptions.Choice("--color", "Whether text is coloured: auto (the default), always or never.", ["auto", "always", "never"]);
    private readonly Option<bool> _fixes = new("--fix") { Description = "Apply the fixes that are safe to the files, and report what is left." };
    private readonly Option<bool> _isDryRun = new("--dry-run") { Description = "With --fix: change nothing, and show what would be changed as a unified diff." };
    private readonly Option<bool> _includesUnsafe = new("--unsafe") { Description = "With --fix: apply the fixes too that may change what is built or what a container can do." };
    private readonly Option<string?> _shard = new("--shard") { Description = "One of N equal parts of the files, from 1/N to N/N; 'containersec merge' puts their SARIF reports together.", HelpName = "I/N" };
    private readonly CommandHost _host;

    private AnalyzeCommand(CommandHost host) => _host = host;

    public static Command Create(CommandHost host)
    {
        var options = new AnalyzeCommand(host);
        options._formats.AcceptOnlyFromAmong("text", "sarif", "json", "github");
        var command = new Command("analyze", "Runs the rules on files and folders, and writes what they find.");
        options._selection.AddTo(command);
        command.Add(options._formats);
        command.Add(options._outputs);
        command.Add(options._baseline);
        command.Add(options._failOn);
        command.Add(options._color);
        command.Add(options._fixes);
        command.Add(options._isDryRun);
        command.Add(options._includesUnsafe);
        command.Add(options._shard);
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var targets = Targets(result).Pair();
        var request = _selection.Read(result, _host);
        if (result.GetValue(_baseline) is { } baseline)
            request = request with { Overrides = request.Overrides with { BaselinePath = _host.FullPath(baseline) } };
        if (result.GetValue(_shard) is { } shard)
            request = request with { Shard = Shard.Parse(shard) };
        var session = new AnalysisSession(_host, CancellationToken.None);
        var outcome = session.Run(request);
        if (FixerOf(result, session) is { } fixer)
        {
            var left = fixer.Run(request, outcome);
            var fixWriter = new FixWriter(_host, outcome);
            if (!result.GetValue(_isDryRun))
            {
                // What is reported is what the files hold, so where one could not be written all are read again.
                outcome = fixWriter.Write(fixer.Files) ? left : session.Run(request);
            }
            else
            {
                fixWriter.Show(fixer.Files);
                targets.RemoveAll(t => t.Path is null);
            }
        }

        var writer = new ReportWriter(_host);
        foreach (var target in targets)
            writer.Write(target, outcome, result.GetValue(_color)?.ToLowerInvariant() ?? "auto");
        SayStale(outcome.Result.StaleBaselineEntries.Length);
        if (outcome.IsMisused)
            return ExitCode.Usage;
        return FailLevel.Of(result.GetValue(_failOn)) is { } level && outcome.Result.Fails(level) ? ExitCode.Findings : ExitCode.Clean;
    }

    private FixSession? FixerOf(ParseResult result, AnalysisSession session)
    {
        if (result.GetValue(_fixes))
            return new FixSession(_host, session, result.GetValue(_includesUnsafe));
        return result.GetValue(_isDryRun) || result.GetValue(_includesUnsafe) ? throw new UsageException("--dry-run and --unsafe go with --fix") : null;
    }

    // In the order of the command line, which decides what belongs together.
    private static ReportTargets Targets(ParseResult result)
    {
        var targets = new ReportTargets();
        string? option = null;
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.Option)
                option = token.Value;
            else if (option == FormatName)
                targets.AddFormat(token.Value);
            else if (option == OutputName)
                targets.AddOutput(token.Value);
            if (token.Type != TokenType.Option)
                option = null;
        }

        return targets;
    }

    private void SayStale(int count)
    {
        if (count > 0)
            _host.Notice($"{count} of the baseline's entries match nothing any more; write it anew with 'containersec baseline'");
    }
}
