using System;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

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
            if (Tool.Of(context.Node) is { } tool && SignatureOffSettings.Find(tool, context.Node) is { } word)
                context.Report(context.CreateDiagnostic(word.Location, SignatureOffSettings.Name(word), SignatureOffSettings.PackageManager(tool, word)).With(word.StaticPrefix.StartsWith("--", StringComparison.Ordinal) && word.StaticPrefix != "--setopt" ? WordRemoval.Of(context.Node, word) : null));
        });
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
}
