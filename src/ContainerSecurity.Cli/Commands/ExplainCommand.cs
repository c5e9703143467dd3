using System.CommandLine;
using ContainerSecurity.Cli.Explaining;
using ContainerSecurity.Hosting.Packs;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>explain</c>: prints the pages of rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandHost host)
    {
        var ids = new Argument<string[]>("ID") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of rules, such as CNS1002, or of equivalent rules in other tools, such as hadolint:DL3007." };
        var packs = new Option<string[]>("--rules") { HelpName = "PACK.dll", Description = "An assembly with more rules. Can be repeated." };
        var command = new Command("explain", "Explains rules: why they matter and how to fix findings, with examples.");
        command.Add(ids);
        command.Add(packs);
        command.SetAction(result =>
        {
            var asked = result.GetValue(ids) ?? [];
            if (asked.Length == 0)
                throw new UsageException("'explain' requires the id of a rule, as in 'containersec explain CNS1002'; 'containersec rules' lists all ids");
            var loader = new PackLoader();
            foreach (var path in result.GetValue(packs) ?? [])
                loader.Load(host.FullPath(path), path);
            foreach (var failure in loader.Failures)
                host.Notice(failure.SyntaxDiagnostics[0].ToString());
            Write(host, asked, new RuleLookup(loader.Packs));
            return loader.Failures.Count > 0 ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Writes the pages of rules.</summary>
    public static void Write(CommandHost host, string[] asked, RuleLookup lookup)
    {
        var page = new TerminalPage(host.Output, host.Width, host.IsOutputTerminal && !host.RefusesColor);
        // Finds all before writing the first, so that an unknown id produces no partial output.
        var found = lookup.FindAll(asked);
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0)
                host.Output.Write("\n\n");
            var (descriptor, rule) = found[i];
            if (RulePages.Find(descriptor.Id) is { } markdown)
                MarkdownPage.Write(markdown, page);
            else
                DescriptorPage.Write(descriptor, rule, page);
        }
    }
}
