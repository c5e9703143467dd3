using System.CommandLine;
using System.Threading;
using ContainerSecurity.Cli.Units;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>units</c>: shows what is deployed together, and what is not analyzed.</summary>
internal static class UnitsCommand
{
    public static Command Create(CommandHost host)
    {
        var selection = new SelectionOptions();
        var format = SelectionOptions.Choice("--format", "The format: text (the default) or json.", ["text", "json"]);
        var command = new Command("units", "Shows which files are deployed together, so that rules look at them together, and what is not analyzed and why.");
        selection.AddTo(command);
        command.Add(format);
        command.SetAction(result =>
        {
            var outcome = new AnalysisSession(host, CancellationToken.None).Run(selection.Read(result, host));
            var list = UnitList.Of(outcome.Result);
            if (result.GetValue(format) == "json")
                UnitListWriter.WriteJson(list, host.Output);
            else
                UnitListWriter.WriteText(list, host.Output);
            return outcome.IsMisused ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }
}
