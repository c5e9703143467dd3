using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class HealthcheckIgnored() : Rule(new()
{
    Id = "CNS6301",
    Title = "The health check of the image is not used",
    MessageFormat = "Container '{0}' has no probe, and Kubernetes does not look at the HEALTHCHECK of its image; write it as a livenessProbe or readinessProbe",
    Category = Categories.Resources,
    Description = "Only Docker runs a HEALTHCHECK. Who wrote it expects a sick container to be seen, and nobody looks.",
    Remediation = "Write the command of HEALTHCHECK as the exec of a livenessProbe or readinessProbe.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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
