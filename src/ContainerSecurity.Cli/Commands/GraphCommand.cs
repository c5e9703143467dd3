using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using ContainerSecurity.Graph;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Rules.Deployment.Graph;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>graph</c>: shows the relations between the analysed resources.</summary>
internal static class GraphCommand
{
    public static Command Create(CommandHost host)
    {
        var selection = new SelectionOptions();
        var format = SelectionOptions.Choice("--format", "The format: mermaid (the default) or json.", ["mermaid", "json"]);
        var output = new Option<string?>("--output") { Description = "The file for the graph (default: standard output).", HelpName = "FILE" };
        var command = new Command("graph", "Shows the relations between Dockerfiles, images, workloads, service accounts, roles and exposed endpoints, with the findings on each.");
        selection.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(result =>
        {
            var outcome = new AnalysisSession(host, CancellationToken.None).Run(selection.Read(result, host));
            var graph = SecurityGraphs.Create(outcome.Result);
            Action<TextWriter> write = string.Equals(result.GetValue(format), "json", StringComparison.OrdinalIgnoreCase)
                ? writer => JsonGraphWriter.Write(graph, writer)
                : writer => MermaidGraphWriter.Write(graph, writer);
            if (result.GetValue(output) is { } path)
                outcome.Protected.Check(host.FullPath(path), path);
            if (result.GetValue(output) is { } target)
                ReportWriter.WriteFile(host.FullPath(target), write);
            else
                write(host.Output);
            return outcome.IsMisused ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }
}
