using System.CommandLine;
using System.Threading;
using ContainerSecurity.Cli.Fixing;
using ContainerSecurity.Hosting.Sharding;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>analyze</c>: runs the rules and writes reports.</summary>
internal sealed class AnalyzeCommand
{
    private readonly SelectionOptions _selection = new();
    private readonly OutputOptions _reports = new();
    private readonly Option<bool> _fixes = new("--fix") { Description = "Apply the fixes that are safe to the files, and report what is left." };
    private readonly Option<bool> _isDryRun = new("--dry-run") { Description = "With --fix: change nothing, and show what would be changed as a unified diff." };
    private readonly Option<bool> _includesUnsafe = new("--unsafe") { Description = "With --fix: apply the fixes too that may change what is built or what a container can do." };
    private readonly Option<string?> _shard = new("--shard") { Description = "One of N equal parts of the files, from 1/N to N/N; 'containersec merge' puts their SARIF reports together.", HelpName = "I/N" };
    private readonly CommandHost _host;

    private AnalyzeCommand(CommandHost host) => _host = host;

    public static Command Create(CommandHost host)
    {
        var options = new AnalyzeCommand(host);
        var command = new Command("analyze", "Runs the rules on files and folders, and writes what they find.");
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

        return _reports.Write(result, _host, outcome, targets);
    }

    private FixSession? FixerOf(ParseResult result, AnalysisSession session)
    {
        if (result.GetValue(_fixes))
            return new FixSession(_host, session, result.GetValue(_includesUnsafe));
        return result.GetValue(_isDryRun) || result.GetValue(_includesUnsafe) ? throw new UsageException("--dry-run and --unsafe go with --fix") : null;
    }
}
