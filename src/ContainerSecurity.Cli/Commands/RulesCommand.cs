using System.Collections.Generic;
using System.CommandLine;
using ContainerSecurity.Cli.Rules;
using ContainerSecurity.Hosting.Packs;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandHost host)
    {
        var format = SelectionOptions.Choice("--format", "table (the default) or json.", ["table", "json"]);
        var packs = new Option<string[]>("--rules") { HelpName = "PACK.dll", Description = "An assembly with additional rules. Can be repeated." };
        var command = new Command("rules", "Lists the rules.");
        command.Add(format);
        command.Add(packs);
        command.SetAction(result =>
        {
            var loader = new PackLoader();
            foreach (var path in result.GetValue(packs) ?? [])
                loader.Load(host.FullPath(path), path);
            foreach (var failure in loader.Failures)
                host.Notice(failure.SyntaxDiagnostics[0].ToString());
            var descriptors = Collect(loader.Packs);
            if (result.GetValue(format) == "json")
                RuleListJson.Write(descriptors, host.Output);
            else
                RuleTable.Write(descriptors, host.Output, host.Width);
            return loader.Failures.Count > 0 ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }

    private static List<DiagnosticDescriptor> Collect(IReadOnlyList<RulePack> packs)
    {
        var descriptors = new SortedDictionary<string, DiagnosticDescriptor>(System.StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var rule in pack.Rules)
            {
                foreach (var descriptor in rule.Descriptors)
                    descriptors[descriptor.Id] = descriptor;
            }
        }

        return [.. descriptors.Values];
    }
}
