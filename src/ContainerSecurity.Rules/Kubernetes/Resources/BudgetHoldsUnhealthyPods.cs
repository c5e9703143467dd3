using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetHoldsUnhealthyPods() : Rule(new()
{
    Id = "CNS6051",
    Title = "PodDisruptionBudget can keep unhealthy pods",
    MessageFormat = "{0} does not set unhealthyPodEvictionPolicy; set it to AlwaysAllow",
    Category = Categories.Resources,
    Description = "By default, running pods that are not ready cannot be evicted once the budget is exhausted, so a broken workload blocks draining its nodes.",
    Remediation = "Set unhealthyPodEvictionPolicy to AlwaysAllow.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:pdb-unhealthy-pod-eviction-policy", "azpolicy:5c58d54b-87f0-4dcd-83ea-e855fc988997"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.IsPartial && context.Node.Get("spec") is DataMapping specification && specification["unhealthyPodEvictionPolicy"] is null)
                    context.Report(context.Node.Location, context.Node.Identity);
            },
            "PodDisruptionBudget");
}
