using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using ContainerSecurity.Cli.Reports;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The options for reports, the baseline and the failure threshold.</summary>
internal sealed class OutputOptions
{
    private const string FormatName = "--format", OutputName = "--output";
    private readonly Option<string[]> _formats = new(FormatName) { Description = "The format of a report: text (the default), sarif, json or github. Can be repeated.", HelpName = "text|sarif|json|github" };
    private readonly Option<string[]> _outputs = new(OutputName) { Description = "The file for the report of the preceding --format (default: standard output).", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The file of known findings that do not count, written by 'containersec baseline'.", HelpName = "FILE" };
    private readonly Option<string?> _failOn = FailLevel.Option();
    private readonly Option<bool> _failsOnUnanalyzed = new("--fail-on-unanalyzed") { Description = "Exit with 1 if a file was not analyzed, or not completely." };
    private readonly Option<string?> _color = SelectionOptions.Choice("--color", "Whether to colour text output: auto (the default), always or never.", ["auto", "always", "never"]);

    public void AddTo(Command command)
    {
        _formats.AcceptOnlyFromAmong("text", "sarif", "json", "github");
        command.Add(_formats);
        command.Add(_outputs);
        command.Add(_baseline);
        command.Add(_failOn);
        command.Add(_failsOnUnanalyzed);
        command.Add(_color);
    }

    /// <summary>The reports, in the order of the command line, which pairs formats with files.</summary>
    public static ReportTargets Targets(ParseResult result)
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

    /// <summary>Checks before anything is written that no report overwrites an input or another report.</summary>
    /// <exception cref="UsageException">One does.</exception>
    public static void Protect(CommandHost host, AnalysisOutcome outcome, IReadOnlyCollection<ReportTarget> targets, IEnumerable<string>? inputs = null)
    {
        var files = new ProtectedFiles([.. outcome.Protected.FullPaths, .. inputs ?? []]);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in targets.Select(t => t.Path).OfType<string>())
        {
            files.Check(host.FullPath(path), path);
            if (!written.Add(host.FullPath(path)))
                throw new UsageException($"Two reports would be written to '{path}'; choose another file for one of them.");
        }
    }

    public AnalysisRequest WithBaseline(ParseResult result, CommandHost host, AnalysisRequest request) =>
        result.GetValue(_baseline) is { } baseline ? request with { Overrides = request.Overrides with { BaselinePath = host.FullPath(baseline) } } : request;

    /// <summary>Writes the reports and returns the exit code.</summary>
    public int Write(ParseResult result, CommandHost host, AnalysisOutcome outcome, IEnumerable<ReportTarget> targets)
    {
        var writer = new ReportWriter(host);
        foreach (var target in targets)
            writer.Write(target, outcome, result.GetValue(_color)?.ToLowerInvariant() ?? "auto");
        if (outcome.Result.StaleBaselineEntries.Length is var stale and > 0)
            host.Notice($"{stale} baseline entries no longer match a finding; recreate the baseline with 'containersec baseline'");
        if (outcome.IsMisused)
            return ExitCode.Usage;
        if (result.GetValue(_failsOnUnanalyzed) && outcome.Result.UnanalyzedPaths.ToList() is { Count: > 0 } unanalyzed)
        {
            host.Notice($"{unanalyzed.Count} {(unanalyzed.Count == 1 ? "file was" : "files were")} not analyzed, such as '{unanalyzed[0]}'");
            return ExitCode.Findings;
        }

        return FailLevel.Of(result.GetValue(_failOn)) is { } level && outcome.Result.Fails(level) ? ExitCode.Findings : ExitCode.Clean;
    }
}
