using System.CommandLine;
using System.Linq;
using System.Threading;
using ContainerSecurity.Cli.Fixing;
using ContainerSecurity.Hosting.Sharding;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>analyze</c>: runs the rules and writes reports.</summary>
internal sealed class AnalyzeCommand
{
    private readonly SelectionOptions _selection = new();
    private readonly OutputOptions _reports = new();
    private readonly Option<bool> _fixes = new("--fix") { Description = "Apply safe fixes to the files and report the remaining findings." };
    private readonly Option<bool> _isDryRun = new("--dry-run") { Description = "With --fix: show the changes as a unified diff without writing files." };
    private readonly Option<bool> _includesUnsafe = new("--unsafe") { Description = "With --fix: also apply fixes that may change the build or the behaviour of a container." };
    private readonly Option<string?> _shard = new("--shard") { Description = "Analyse one of N equal parts of the files, from 1/N to N/N; 'containersec merge' merges the SARIF reports.", HelpName = "I/N" };
    private readonly CommandHost _host;

    private AnalyzeCommand(CommandHost host) => _host = host;

    public static Command Create(CommandHost host)
    {
        var options = new AnalyzeCommand(host);
        var command = new Command("analyze", "Analyses files and directories and reports the findings.");
        options._selection.AddTo(command);
        options._reports.AddTo(command);
        command.Add(options._fixes);
        command.Add(options._isDryRun);
        command.Add(options._includesUnsafe);
        command.Add(options._shard);
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var targets = OutputOptions.Targets(result).Pair();
        var request = _reports.WithBaseline(result, _host, _selection.Read(result, _host));
        if (result.GetValue(_shard) is { } shard)
            request = request with { Shard = Shard.Parse(shard) };
        var session = new AnalysisSession(_host, CancellationToken.None);
        var fixer = FixerOf(result, session, request);
        var outcome = session.Run(request);
        OutputOptions.Protect(_host, outcome, targets);
        if (fixer is not null)
        {
            var left = fixer.Run(request, outcome);
            var fixWriter = new FixWriter(_host, outcome);
            if (!result.GetValue(_isDryRun))
            {
                // The report must match the files on disk, so all are read again if one could not be written.
                outcome = fixWriter.Write(fixer.Files, fixer.CountUnsafe(left.Result)) ? left : session.Run(request);
            }
            else
            {
                fixWriter.Show(fixer.Files, fixer.CountUnsafe(left.Result));
                targets.RemoveAll(t => t.Path is null);
            }
        }

        return _reports.Write(result, _host, outcome, targets);
    }

    private FixSession? FixerOf(ParseResult result, AnalysisSession session, AnalysisRequest request)
    {
        if (result.GetValue(_fixes) && request.Paths.Contains("-"))
            throw new UsageException("--fix cannot change standard input; save it to a file, or remove --fix");
        if (result.GetValue(_fixes))
            return new FixSession(_host, session, result.GetValue(_includesUnsafe));
        return result.GetValue(_isDryRun) || result.GetValue(_includesUnsafe) ? throw new UsageException("--dry-run and --unsafe require --fix") : null;
    }
}
