using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetWithoutPolicy() : Rule(new()
{
    Id = "CNS6050",
    Title = "A disruption budget sets no bound",
    MessageFormat = "{0} sets neither minAvailable nor maxUnavailable; set one of them",
    Category = Categories.Resources,
    Description = "The budget is then as if minAvailable were 1, which is seldom what is meant, or it is refused.",
    Remediation = "Set maxUnavailable, mostly to 1.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-score:poddisruptionbudget-has-policy"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.IsPartial && context.Node.Get("spec") is DataMapping specification && specification["minAvailable"] is null && specification["maxUnavailable"] is null && specification["selector"] is not null)
                    context.Report(context.Node.Location, context.Node.Identity);
            },
            "PodDisruptionBudget");
}
