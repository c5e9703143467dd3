using System;
using System.Globalization;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetExceedsAutoscaler() : Rule(new()
{
    Id = "CNS6052",
    Title = "PodDisruptionBudget requires more pods than minReplicas",
    MessageFormat = "{0} sets minAvailable to {1}, but {2} can scale down to {3}; lower minAvailable",
    Category = Categories.Resources,
    Description = "When the load is low, no pod can be evicted, so nodes cannot be drained or upgraded.",
    Remediation = "Set minAvailable below minReplicas, or use maxUnavailable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:pdbMinAvailableGreaterThanHPAMinReplicas"],
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
                if (budget.Get("spec", "minAvailable") is DataScalar { Expression: null } wanted && pods.FindLowest(budget, "HorizontalPodAutoscaler") is { } scaler && Exceeds(wanted, scaler))
                    context.Report(wanted.Location, budget.Identity, wanted.Text, scaler.Identity, Autoscalers.MinimumOf(scaler));
            }
        });

    private static bool Exceeds(DataScalar wanted, KubernetesObject scaler)
    {
        if (Autoscalers.MinimumOf(scaler) is not { } minimum)
            return false;
        if (wanted.AsInteger() is { } count)
            return count > minimum;
        return wanted.Text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(wanted.Text.Substring(0, wanted.Text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share > 100;
    }
}
