using System;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class EntrypointReplacedByShell() : Rule(new()
{
    Id = "CNS2126",
    Title = "A shell is run in place of the entry point of the image",
    MessageFormat = "Container '{0}' runs a shell in place of '{1}', the entry point of its image; pass arguments to that, or change the image",
    Category = Categories.Privileges,
    Description = "What was built and tested as the start of the image is left out, with the checks and the handling of signals in it, and the container depends on a shell that an image for production need not have.",
    Remediation = "Leave command out and give args to the entry point, or make what the script does part of the image.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Containers,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (container.Command is not [{ IsKnown: true } shell, { IsKnown: true } option, ..] || !IsShell(shell.Value!, option.Value!) || ExecEntrypoint.Of(image) is not { } entrypoint)
                return;
            // A script that ends in the entry point prepares it; what is not known may do so.
            var name = entrypoint.Program.Substring(entrypoint.Program.LastIndexOf('/') + 1);
            if (container.Command.Concat(container.Arguments).All(w => w.IsKnown && !w.Value!.Contains(name, StringComparison.Ordinal)))
                context.Report(shell.Location, [entrypoint.Location], Names.Of(container), entrypoint.Program);
        });

    private static bool IsShell(string word, string option) =>
        word.Substring(word.LastIndexOf('/') + 1) is "sh" or "bash" or "ash" or "dash" or "zsh" && option.Length > 1 && option[0] == '-' && option.Contains('c');
}
