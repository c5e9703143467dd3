using System.CommandLine;
using System.IO;
using System.Linq;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Cli.Commands;

internal static class RulesCommand
{
    public static Command Make()
    {
        var format = new Option<RulesFormat>("--format") { Description = "A table for people, or json." };
        var command = new Command("rules", "Lists the rules.") { format };
        command.SetAction(parsed =>
        {
            var descriptors = BuiltInRules.Pack.Rules.SelectMany(r => r.Descriptors).OrderBy(d => d.Id, System.StringComparer.Ordinal).ToList();
            ReportOutput.Write(null, output =>
            {
                if (parsed.GetValue(format) == RulesFormat.Json)
                {
                    RulesJson.Write(descriptors, output);
                    return;
                }

                foreach (var rule in descriptors)
                    WriteRow(rule, output);
                output.WriteLine($"{descriptors.Count} rules");
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void WriteRow(DiagnosticDescriptor rule, TextWriter output) => output.WriteLine(
        $"{rule.Id,-8} {rule.DefaultSeverity.ToString().ToLowerInvariant(),-8} {rule.Preset.ToString().ToLowerInvariant(),-12} {rule.Title}");

    private enum RulesFormat
    {
        Table,
        Json,
    }
}
