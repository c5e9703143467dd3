using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class AutoscalerTooSmall() : Rule(new()
{
    Id = "CNS6018",
    Title = "HorizontalPodAutoscaler minReplicas is below 2",
    MessageFormat = "{0} has an effective minReplicas of {1}; set it to {2} or higher",
    Category = Categories.Resources,
    Description = "When the autoscaler scales down to a single replica, one failure is an outage.",
    Remediation = "Raise minReplicas.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:horizontalpodautoscaler-replicas", "kube-linter:hpa-minimum-three-replicas", "polaris:hpaMinAvailability"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var least = context.Node.Get("spec", "minReplicas");
                var count = least is null ? 1 : (least as DataScalar)?.AsInteger();
                if (!context.Node.IsPartial && count < 2)
                    context.Report(least?.Location ?? context.Node.Location, context.Node.Identity, count, 2);
            },
            "HorizontalPodAutoscaler");
}
