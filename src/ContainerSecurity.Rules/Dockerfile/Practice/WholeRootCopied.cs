using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WholeRootCopied() : Rule(new()
{
    Id = "CNS8089",
    Title = "Root file system of a stage is copied",
    MessageFormat = "Whole root file system of '{0}' is copied; copy only the required directories",
    Category = Categories.Building,
    Description = "All files of the other stage are copied: build tools, caches, accounts, setuid programs. This undoes the benefit of a small base image.",
    Remediation = "Copy the directories that the program needs.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3067"],
    Standards = ["NIST-800-190:4.1.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            // Copying into an empty image squashes layers, which is intentional.
            if (context.Node is { From.Value.Text: { } from, Stage.IsScratch: false } copy && copy.Sources.FirstOrDefault(s => s.Value is "/" or "/*" or "/.") is { } root)
                context.Report(root.Location, from);
        });
}
