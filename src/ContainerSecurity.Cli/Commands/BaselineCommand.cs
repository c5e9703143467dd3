using System;
using System.CommandLine;
using System.Threading.Tasks;

namespace ContainerSecurity.Cli.Commands;

internal static class BaselineCommand
{
    public static Command Make()
    {
        var command = new Command("baseline", """
            Writes what is found now, so that only what is new counts from here on.

            Example:
              containersec baseline . --output containersecurity.baseline.json
            """);
        var shared = new AnalysisOptions();
        shared.AddTo(command);
        var output = new Option<string?>("--output") { Description = "The file to write; otherwise standard output.", HelpName = "FILE" };
        command.Options.Add(output);
        command.SetAction((parsed, token) =>
        {
            var baseline = Baseline.Create(AnalysisRunner.Run(shared.Read(parsed), token));
            var path = parsed.GetValue(output);
            ReportOutput.Write(path, baseline.WriteJson);
            if (path is not null)
                Console.Error.WriteLine($"{baseline.Entries.Length} findings written to '{path}'");
            return Task.FromResult(ExitCodes.Clean);
        });
        return command;
    }
}
