using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetKeepsMinimum() : Rule(new()
{
    Id = "CNS6061",
    Title = "PodDisruptionBudget requires every pod at minReplicas",
    MessageFormat = "{0} sets minAvailable to {1}, but {2} can scale down to {3}; lower minAvailable or raise the minimum",
    Category = Categories.Resources,
    Description = "While the load is low, the budget allows no eviction, so nodes cannot be drained until the load rises.",
    Remediation = "Set minAvailable below the autoscaler's minimum, or use maxUnavailable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:pdb-min-available"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var scalers = new Autoscalers(context.Documents);
            if (scalers.IsEmpty)
                return;
            var pods = new BudgetedPods(context.Documents, scalers);
            foreach (var budget in context.Documents.ObjectsOfKind("PodDisruptionBudget"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (budget.Get("spec", "minAvailable") is not DataScalar { Expression: null } wanted || pods.FindLowest(budget, "HorizontalPodAutoscaler", "ScaledObject") is not { } scaler)
                    continue;
                // CNS6052 reports more than the minimum of a HorizontalPodAutoscaler. A minimum of 0 means that the workload may be scaled to zero on purpose.
                var least = Autoscalers.MinimumOf(scaler);
                if (least > 0 && (wanted.AsInteger() == least || (wanted.AsInteger() > least && scaler.Kind == "ScaledObject")))
                    context.Report(wanted.Location, [scaler.Location], budget.Identity, wanted.Text, scaler.Identity, least);
            }
        });
}
