using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PackageSignatureOff() : Rule(new()
{
    Id = "CNS1057",
    Title = "Package signature verification is turned off",
    MessageFormat = "'{0}' turns off package verification in '{1}'; remove it",
    Category = Categories.SupplyChain,
    Description = "A package signature proves who built the package. Without verification, a mirror, a proxy or anyone on the network path can put arbitrary code into the image.",
    Remediation = "Remove the option or setting, and install the signing key of the package source if it is missing.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents = ["checkov:CKV2_DOCKER_7", "checkov:CKV2_DOCKER_8", "checkov:CKV2_DOCKER_9", "checkov:CKV2_DOCKER_10", "checkov:CKV2_DOCKER_11"],
    Standards = ["CIS-DOCKER:4.11", "CWE-347"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            if (CommandInvocation.From(context.Node) is not { } tool)
                return;
            if (SignatureOffSettings.FindWritten(tool, context.Node) is { } written)
                context.Report(new Location(context.Node.Script.Document, written.Word.Value.MapSpan(written.Span)), written.Name, written.Manager);
            else if (SignatureOffSettings.Find(tool) is { } word)
                context.Report(context.CreateDiagnostic(word.Location, word.StaticPrefix, tool.Name).With(word.StaticPrefix.StartsWith("--", StringComparison.Ordinal) && word.StaticPrefix != "--setopt" ? WordRemoval.Of(context.Node, word) : null));
        });
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context, context.Node, context.Node.Destination));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context, context.Node, context.Node.Destination));
        context.RegisterShellCommandAction(static context =>
        {
            foreach (var assignment in ShellAssignments.Of(context.Node))
            {
                if (SignatureOffSettings.Victim(assignment.Name, assignment.Value) is { } victim)
                    context.Report(assignment.Location, assignment.Name, victim);
            }
        });
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable && SignatureOffSettings.Victim(name, value) is { } victim)
                context.Report(variable.Name.Location, name, victim);
        });
    }

    // A file that the Dockerfile contains itself.
    private static void Check<T>(RuleContext<T> context, InstructionSyntax instruction, WordSyntax? target)
        where T : class
    {
        foreach (var heredoc in instruction.Heredocs)
        {
            if (PackageSourceText.Find(heredoc.Body.Text, target?.Value.EndsWith(".sources", StringComparison.Ordinal) == true) is var (span, name, manager))
                context.Report(new Location(instruction.Document, heredoc.Body.MapSpan(span)), name, manager);
        }
    }
}
