using System.CommandLine;
using System.Threading;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>baseline</c>: writes down what is found now, so that only new findings count.</summary>
internal static class BaselineCommand
{
    public static Command Create(CommandHost host)
    {
        var selection = new SelectionOptions();
        var output = new Option<string>("--output") { Description = "The file for the baseline.", HelpName = "FILE", Required = true };
        var command = new Command("baseline", "Writes down what is found now; with 'analyze --baseline FILE' only new findings count.");
        selection.AddTo(command);
        command.Add(output);
        command.SetAction(result =>
        {
            var request = selection.Read(result, host);
            request = request with { Overrides = request.Overrides with { MayLackBaseline = true } };
            var outcome = new AnalysisSession(host, CancellationToken.None).Run(request);
            var baseline = Baseline.Create(outcome.Result);
            ReportWriter.WriteFile(host.FullPath(result.GetRequiredValue(output)), baseline.WriteJson);
            host.Notice($"{baseline.Entries.Length} findings written");
            return outcome.IsMisused ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }
}
