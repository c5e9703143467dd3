using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class SeveralEntrypoints() : Rule(new()
{
    Id = "CNS8053",
    Title = "The stage has more than one ENTRYPOINT",
    MessageFormat = "Only the last ENTRYPOINT of a stage counts, so this one does nothing; remove it",
    Category = Categories.Building,
    Description = "Each ENTRYPOINT replaces the one before it. A program that looks as if it ran does not run.",
    Remediation = "Keep the ENTRYPOINT that is meant and remove the others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL4004", "buildkit:MultipleInstructionsDisallowed", "trivy:DS-0007", "kics:multiple_entrypoint_instructions_listed"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context => Repeats.Report<EntrypointInstructionSyntax>(context, context.Descriptor));
}
