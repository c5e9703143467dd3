using System.CommandLine;
using System.Linq;
using ContainerSecurity.Cli.Merging;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Output;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>merge</c>: merges the SARIF reports of several runs.</summary>
internal static class MergeCommand
{
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "SARIF reports, as 'analyze --shard I/N --format sarif' wrote them." };
        var output = new Option<string?>("--output") { Description = "The file for the merged report (default: standard output).", HelpName = "FILE" };
        var failOn = FailLevel.Option();
        var command = new Command("merge", "Merges the SARIF reports of several runs.") { files, output, failOn };
        command.SetAction(result =>
        {
            var merger = new SarifMerger(ReportOptions.Default.ToolName);
            foreach (var file in result.GetRequiredValue(files))
                merger.Add(SarifFile.Read(host.FullPath(file), file));
            if (result.GetValue(output) is { } path)
                new ProtectedFiles([.. result.GetRequiredValue(files).Select(host.FullPath)]).Check(host.FullPath(path), path);
            if (result.GetValue(output) is { } target)
                ReportWriter.WriteFile(host.FullPath(target), merger.Write);
            else
                merger.Write(host.Output);
            return FailLevel.Of(result.GetValue(failOn)) is { } level && merger.Results.Any(r => SarifJson.SeverityOf(r) >= level)
                ? ExitCode.Findings
                : ExitCode.Clean;
        });
        return command;
    }
}
