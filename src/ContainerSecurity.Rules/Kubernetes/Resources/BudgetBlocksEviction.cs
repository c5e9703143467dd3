using System;
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

    // Controllers whose number of replicas the eviction API counts. A custom resource with a scale may have another default than one replica.
    private static readonly string[] Scaled = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "CloneSet", "DeploymentConfig"];

    private const int MaxWorkloads = 20;

    // Whether the budget requires every replica of the workloads that it selects. The replica count of an autoscaled workload is unknown.
    private static bool WantsAll(KubernetesObject budget, DataScalar least, PodIndex pods, Autoscalers scalers)
    {
        if (WholeSet.NamespaceOf(budget.Namespace) is not { } place || LabelSelector.Read(budget.Get("spec", "selector")) is not { IsEmpty: false } selector)
            return false;
        var selected = pods.Select(place, selector).Take(MaxWorkloads + 1).ToList();
        if (selected.Count is 0 or > MaxWorkloads || pods.IsExhausted)
            return false;
        var replicas = 0L;
        foreach (var workload in selected)
        {
            if (ReplicasOf(workload) is not { } count || selector.Matches(workload.PodLabels) != true || scalers.NamesTarget(workload.Name.Value))
                return false;
            replicas += count;
        }

        return replicas > 0 && BudgetAmounts.Required(least, replicas) is > 0 and var required && replicas <= required;
    }

    private static long? ReplicasOf(Workload workload) => workload.Replicas switch
    {
        _ when Array.IndexOf(Scaled, workload.Kind) < 0 => null,
        { IsKnown: true, Value: >= 0 and <= int.MaxValue and var written } => written,
        { IsUnset: true } when !workload.IsPartial && workload.Kind != "DeploymentConfig" => 1,
        _ => null,
    };
}
