using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class SeveralCommands() : Rule(new()
{
    Id = "CNS8052",
    Title = "Stage has more than one CMD",
    MessageFormat = "Only the last CMD of a stage takes effect; remove this one",
    Category = Categories.Building,
    Description = "Each CMD replaces the previous one, so this command never runs.",
    Remediation = "Keep the intended CMD and remove the others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4003", "buildkit:MultipleInstructionsDisallowed", "trivy:DS-0016", "kics:multiple_cmd_instructions_listed"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context => Repeats.Report<CmdInstructionSyntax>(context, context.Descriptor));
}
