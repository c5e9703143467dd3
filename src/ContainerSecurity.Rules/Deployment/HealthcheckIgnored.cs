using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class HealthcheckIgnored() : Rule(new()
{
    Id = "CNS6301",
    Title = "Kubernetes ignores the image's HEALTHCHECK",
    MessageFormat = "Container '{0}' has no probe, and Kubernetes ignores the HEALTHCHECK of its image; add it as a livenessProbe or readinessProbe",
    Category = Categories.Resources,
    Description = "Kubernetes does not run HEALTHCHECK, so a container that hangs stays in service.",
    Remediation = "Move the HEALTHCHECK command to the exec of a livenessProbe or readinessProbe.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            if (context.Node is { LivenessProbe: null, ReadinessProbe: null, StartupProbe: null, Workload.Platform: WorkloadPlatform.Kubernetes } container
                && image.HealthCheck is { } check && Expectations.WantsProbes(container))
            {
                context.Report(container.Location, [check.Location], Names.Of(container));
            }
        });
}
