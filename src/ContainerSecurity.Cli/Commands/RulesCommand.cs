using System;
using System.Collections.Generic;
using System.CommandLine;
using ContainerSecurity.Cli.Explaining;
using ContainerSecurity.Cli.Rules;
using ContainerSecurity.Hosting.Packs;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandHost host)
    {
        var ids = new Argument<string[]>("ID") { Arity = ArgumentArity.ZeroOrMore, Description = "The rules to show, as 'explain' does; all rules are listed without any." };
        var format = SelectionOptions.Choice("--format", "table (the default) or json.", ["table", "json"]);
        var packs = new Option<string[]>("--rules") { HelpName = "PACK.dll", Description = "An assembly with additional rules. Can be repeated." };
        var command = new Command("rules", "Lists the rules and the findings of the parsers and the engine, or shows some of them.");
        command.Add(ids);
        command.Add(format);
        command.Add(packs);
        command.SetAction(result =>
        {
            var loader = new PackLoader();
            foreach (var path in result.GetValue(packs) ?? [])
                loader.Load(host.FullPath(path), path);
            foreach (var failure in loader.Failures)
                host.Notice(failure.SyntaxDiagnostics[0].ToString());
            var asked = result.GetValue(ids) ?? [];
            var isJson = string.Equals(result.GetValue(format), "json", StringComparison.OrdinalIgnoreCase);
            var descriptors = asked.Length == 0 ? Collect(loader.Packs) : new RuleLookup(loader.Packs).FindAll(asked).ConvertAll(f => f.Descriptor);
            if (asked.Length > 0 && result.GetValue(format) is null)
                ExplainCommand.Write(host, asked, new RuleLookup(loader.Packs));
            else if (isJson)
                RuleListJson.Write(descriptors, host.Output);
            else
                RuleTable.Write(descriptors, host.Output, host.Width);
            return loader.Failures.Count > 0 ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }

    private static List<DiagnosticDescriptor> Collect(IReadOnlyList<RulePack> packs)
    {
        var descriptors = new SortedDictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var descriptor in EngineDescriptors.All)
            descriptors[descriptor.Id] = descriptor;
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
