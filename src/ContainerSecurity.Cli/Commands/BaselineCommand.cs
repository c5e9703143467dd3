using System.CommandLine;
using System.Threading;
using ContainerSecurity.Cli.Baselines;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>baseline</c>: records the current findings, so that only new findings count, or upgrades a baseline.</summary>
internal static class BaselineCommand
{
    public static Command Create(CommandHost host)
    {
        var selection = new SelectionOptions();
        var output = new Option<string?>("--output") { Description = "The baseline file to write; with --upgrade, the default is to overwrite the upgraded file.", HelpName = "FILE" };
        var upgrade = new Option<string?>("--upgrade") { Description = "The baseline of an earlier version to upgrade. PATH must include all files and directories that it covers.", HelpName = "FILE" };
        var command = new Command("baseline", "Records the current findings; with 'analyze --baseline FILE' only new findings count.");
        selection.AddTo(command);
        command.Add(output);
        command.Add(upgrade);
        command.SetAction(result =>
        {
            var request = selection.Read(result, host);
            request = request with { Overrides = request.Overrides with { IgnoresBaseline = true } };
            var path = result.GetValue(output);
            if (result.GetValue(upgrade) is { } old)
                return new BaselineMigration(host).Run(request, host.FullPath(old), host.FullPath(path ?? old));
            if (path is null)
                throw new UsageException("--output FILE or --upgrade FILE is needed");
            return Write(host, request, path);
        });
        return command;
    }

    private static int Write(CommandHost host, AnalysisRequest request, string path)
    {
        var outcome = new AnalysisSession(host, CancellationToken.None).Run(request);
        outcome.Protected.Check(host.FullPath(path), path);
        var baseline = Baseline.Create(outcome.Result.Diagnostics);
        ReportWriter.WriteFile(host.FullPath(path), baseline.WriteJson);
        host.Notice($"{baseline.Entries.Length} {(baseline.Entries.Length == 1 ? "finding" : "findings")} written");
        return outcome.IsMisused ? ExitCode.Usage : ExitCode.Clean;
    }
}
