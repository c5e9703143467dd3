using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class NoHealthcheck() : Rule(new()
{
    Id = "CNS8050",
    Title = "Image has no HEALTHCHECK",
    MessageFormat = "Image has no HEALTHCHECK; add one, or HEALTHCHECK NONE if the orchestrator probes the container",
    Category = Categories.Building,
    Description = "Without a health check, the container engine sees that the process exists, not that it works. Kubernetes and Azure Container Instances use their own probes and ignore HEALTHCHECK.",
    Remediation = "Add HEALTHCHECK CMD with a cheap check of the process.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image,
    Equivalents = [
        "checkov:CKV_DOCKER_2", "trivy:DS-0026", "kics:healthcheck_instruction_missing", "dockle:CIS-DI-0006",
        "hadolint:DL3057",
    ],
    Standards = ["CIS-DOCKER:4.6"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            if (stage.IsFinal && !Healthchecks.IsSaid(stage))
                context.Report(stage.Location);
        });
        context.RegisterImageDocumentAction(static context =>
        {
            if (!Healthchecks.IsSaid(context.Node))
                context.Report(context.Node.Image.Location);
        });
    }
}
