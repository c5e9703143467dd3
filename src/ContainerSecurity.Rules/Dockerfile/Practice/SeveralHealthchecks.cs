using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class SeveralHealthchecks() : Rule(new()
{
    Id = "CNS8051",
    Title = "Stage has more than one HEALTHCHECK",
    MessageFormat = "Only the last HEALTHCHECK of a stage takes effect; remove this one",
    Category = Categories.Building,
    Description = "Each HEALTHCHECK replaces the previous one, so this check never runs.",
    Remediation = "Keep the intended HEALTHCHECK and remove the others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3012", "buildkit:MultipleInstructionsDisallowed", "trivy:DS-0023", "datadog:do_not_use_multiple_healthcheck"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context => Repeats.Report<HealthcheckInstructionSyntax>(context, context.Descriptor));
}
