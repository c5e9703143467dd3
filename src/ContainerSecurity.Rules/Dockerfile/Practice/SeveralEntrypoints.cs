using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class SeveralEntrypoints() : Rule(new()
{
    Id = "CNS8053",
    Title = "Stage has more than one ENTRYPOINT",
    MessageFormat = "Only the last ENTRYPOINT of a stage takes effect; remove this one",
    Category = Categories.Building,
    Description = "Each ENTRYPOINT replaces the previous one, so this program never runs.",
    Remediation = "Keep the intended ENTRYPOINT and remove the others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4004", "buildkit:MultipleInstructionsDisallowed", "trivy:DS-0007", "kics:multiple_entrypoint_instructions_listed"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context => Repeats.Report<EntrypointInstructionSyntax>(context, context.Descriptor));
}
