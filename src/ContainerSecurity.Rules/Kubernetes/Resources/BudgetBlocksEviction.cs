using System;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class BudgetBlocksEviction() : Rule(new()
{
    Id = "CNS6014",
    Title = "PodDisruptionBudget never allows an eviction",
    MessageFormat = "{0} never allows an eviction, so nodes cannot be drained; allow at least one disruption",
    Category = Categories.Resources,
    Description = "Nodes that run these pods cannot be drained, which blocks cluster upgrades and security fixes.",
    Remediation = "Set maxUnavailable to at least 1, or minAvailable below the number of replicas.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:pdb-max-unavailable", "kube-linter:pdb-min-available", "polaris:pdbDisruptionsIsZero",
        "azpolicy:d9e8f2c1-4c5a-4f5c-8b5a-2abf1e9f7b4d",
    ],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var budgets = context.Documents.ObjectsOfKind("PodDisruptionBudget").ToList();
            if (budgets.Count == 0)
                return;
            var pods = new PodIndex(context.Documents);
            var scalers = new Autoscalers(context.Documents);
            foreach (var budget in budgets)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (budget.Get("spec", "maxUnavailable") is DataScalar { Text: "0" or "0%" } most)
                    context.Report(most.Location, budget.Identity);
                if (budget.Get("spec", "minAvailable") is DataScalar { Expression: null } least && (least.Text == "100%" || WantsAll(budget, least, pods, scalers)))
                    context.Report(least.Location, budget.Identity);
            }
        });

    // Whether the budget requires every replica of the single workload that it selects. The replica count of an autoscaled workload is unknown.
    private static bool WantsAll(KubernetesObject budget, DataScalar least, PodIndex pods, Autoscalers scalers)
    {
        if (WholeSet.NamespaceOf(budget.Namespace) is not { } place || LabelSelector.Read(budget.Get("spec", "selector")) is not { IsEmpty: false } selector)
            return false;
        var selected = pods.Select(place, selector).Take(2).ToList();
        return selected.Count == 1
            && !pods.IsExhausted
            && selected[0] is { Kind: "Deployment" or "StatefulSet", Replicas.IsUnknown: false } workload
            && (workload.Replicas.IsKnown || !workload.IsPartial)
            && selector.Matches(workload.PodLabels) == true
            && (workload.Replicas.IsUnset ? 1 : workload.Replicas.Value) is { } replicas
            && Required(least, replicas) is > 0 and var required
            && replicas <= required
            && !scalers.NamesTarget(workload.Name.Value);
    }

    // A percentage is rounded up. Source: Kubernetes, "Specifying a Disruption Budget", rounding logic.
    private static long? Required(DataScalar least, long replicas)
    {
        if (least.AsInteger() is { } number)
            return number;
        return least.Text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(least.Text.Substring(0, least.Text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and <= 100
            ? ((replicas * percent) + 99) / 100
            : null;
    }
}
