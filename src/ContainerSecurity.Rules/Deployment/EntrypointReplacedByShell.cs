using System;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class EntrypointReplacedByShell() : Rule(new()
{
    Id = "CNS2126",
    Title = "Shell replaces the image's ENTRYPOINT",
    MessageFormat = "Container '{0}' replaces the ENTRYPOINT '{1}' of its image with a shell; pass args to the ENTRYPOINT, or change the image",
    Category = Categories.Privileges,
    Description = "The checks and the signal handling of the tested ENTRYPOINT are skipped, and the container needs a shell that a production image may not have.",
    Remediation = "Remove command and pass args to the ENTRYPOINT, or build the script into the image.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Containers,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (container.Command is not [{ IsKnown: true } shell, { IsKnown: true } option, ..] || !IsShell(shell.Value!, option.Value!) || ExecEntrypoint.Of(image) is not { } entrypoint)
                return;
            // A script that names the entry point usually prepares and runs it; an unresolved word may do so too.
            var name = entrypoint.Program.Substring(entrypoint.Program.LastIndexOf('/') + 1);
            if (container.Command.Concat(container.Arguments).All(w => w.IsKnown && !w.Value!.Contains(name, StringComparison.Ordinal)))
                context.Report(shell.Location, [entrypoint.Location], Names.Of(container), entrypoint.Program);
        });

    private static bool IsShell(string word, string option) =>
        word.Substring(word.LastIndexOf('/') + 1) is "sh" or "bash" or "ash" or "dash" or "zsh" && option.Length > 1 && option[0] == '-' && option.Contains('c');
}
