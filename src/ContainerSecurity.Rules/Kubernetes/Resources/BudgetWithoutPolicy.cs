using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetWithoutPolicy() : Rule(new()
{
    Id = "CNS6050",
    Title = "PodDisruptionBudget has no limit",
    MessageFormat = "{0} sets neither minAvailable nor maxUnavailable; set one of them",
    Category = Categories.Resources,
    Description = "Without either field the budget does not define how many pods must stay available.",
    Remediation = "Set maxUnavailable, usually to 1.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
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
