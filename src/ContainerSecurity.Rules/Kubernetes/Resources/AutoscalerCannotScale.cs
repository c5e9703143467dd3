using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class AutoscalerCannotScale() : Rule(new()
{
    Id = "CNS6053",
    Title = "HorizontalPodAutoscaler cannot scale up",
    MessageFormat = "{0} cannot scale up because maxReplicas is not above minReplicas; raise maxReplicas",
    Category = Categories.Resources,
    Description = "The autoscaler never adds a replica, so the workload cannot absorb peak load.",
    Remediation = "Set maxReplicas above minReplicas, or remove the autoscaler.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:hpaMaxAvailability"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "maxReplicas") is DataScalar maximum && maximum.AsInteger() is { } most && most <= ((context.Node.Get("spec", "minReplicas") as DataScalar)?.AsInteger() ?? (context.Node.Get("spec", "minReplicas") is null ? 1 : long.MinValue)))
                    context.Report(maximum.Location, context.Node.Identity);
            },
            "HorizontalPodAutoscaler");
}
