using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ContainerSecurity.Cli.Commands;

internal static class AnalyzeCommand
{
    public static Command Make()
    {
        var command = new Command("analyze", """
            Analyses files and folders and reports what it finds.

            Exit codes: 0 nothing at or above the fail level, 1 findings, 2 wrong use or configuration, 3 internal failure.

            Examples:
              containersec analyze .
              containersec analyze Dockerfile --preset strict
              containersec analyze deploy --standard PSS:restricted
              containersec analyze . --format sarif --output results.sarif --format text
            """);
        var shared = new AnalysisOptions();
        shared.AddTo(command);
        var format = new Option<ReportFormat[]>("--format") { Description = "How to report: text, sarif, json or github; may be given several times." };
        var output = new Option<string[]>("--output") { Description = "Where a report goes: the first for the first format, and so on; otherwise standard output.", HelpName = "FILE" };
        var failOn = new Option<FailLevel>("--fail-on") { Description = "The severity that makes the exit code 1: error, warning, info or none.", DefaultValueFactory = _ => FailLevel.Error };
        var color = new Option<ColorMode>("--color") { Description = "Colours in text: auto, always or never.", DefaultValueFactory = _ => ColorMode.Auto };
        foreach (var option in new Option[] { format, output, failOn, color })
            command.Options.Add(option);
        command.SetAction((parsed, token) => Task.FromResult(Run(
            shared.Read(parsed), parsed.GetValue(format) is { Length: > 0 } formats ? formats : [ReportFormat.Text], parsed.GetValue(output) ?? [], parsed.GetValue(failOn), parsed.GetValue(color), token)));
        return command;
    }

    private static int Run(AnalysisSettings settings, ReportFormat[] formats, string[] outputs, FailLevel failOn, ColorMode color, CancellationToken token)
    {
        if (outputs.Length > formats.Length)
            throw new UsageException("there are more --output than --format");
        if (formats.Length - outputs.Length > 1)
            throw new UsageException("only one report can go to standard output: give the others an --output");
        var result = AnalysisRunner.Run(settings, token);
        for (var i = 0; i < formats.Length; i++)
        {
            var path = i < outputs.Length ? outputs[i] : null;
            ReportOutput.Write(path, writer => formats[i].Reporter().Write(result, writer, ReportOutput.Options(color, path is null)));
        }

        if (result.Active.Any(d => d.Descriptor == EngineDescriptors.InvalidConfiguration && d.Severity == DiagnosticSeverity.Error))
            return ExitCodes.Usage;
        return failOn != FailLevel.None && result.Fails(Threshold(failOn)) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static DiagnosticSeverity Threshold(FailLevel level) => level switch
    {
        FailLevel.Info => DiagnosticSeverity.Info,
        FailLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
