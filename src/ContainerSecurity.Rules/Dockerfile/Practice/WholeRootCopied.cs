using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WholeRootCopied() : Rule(new()
{
    Id = "CNS8089",
    Title = "The whole root of a stage is copied",
    MessageFormat = "This copies all of '{0}', with its tools, caches and accounts; copy what is needed",
    Category = Categories.Building,
    Description = "Everything of the other stage comes along: build tools, caches, accounts, setuid files. What a small base image leaves out is back.",
    Remediation = "Copy the directories that the program needs.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3067"],
    Standards = ["NIST-800-190:4.1.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            // To squash layers into an empty image is another thing.
            if (context.Node is { From.Value.Text: { } from, Stage.IsScratch: false } copy && copy.Sources.FirstOrDefault(s => s.RawText is "/" or "/*" or "/.") is { } root)
                context.Report(root.Location, from);
        });
}
