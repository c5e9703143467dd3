using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetKeepsMinimum() : Rule(new()
{
    Id = "CNS6061",
    Title = "A disruption budget keeps all pods that an autoscaler leaves",
    MessageFormat = "{0} wants {1} pods to be available, and {2} may leave no more than {3}; lower minAvailable or raise the minimum",
    Category = Categories.Resources,
    Description = "While the load is low the budget lets no pod go, so nodes wait to be drained until the load rises.",
    Remediation = "Let minAvailable be below what the autoscaler keeps, or say maxUnavailable instead.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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
                // More than the minimum of a HorizontalPodAutoscaler is another rule's matter; a minimum of 0 is there to switch the program off.
                var least = Autoscalers.MinimumOf(scaler);
                if (least > 0 && (wanted.AsInteger() == least || (wanted.AsInteger() > least && scaler.Kind == "ScaledObject")))
                    context.Report(wanted.Location, [scaler.Location], budget.Identity, wanted.Text, scaler.Identity, least);
            }
        });
}
