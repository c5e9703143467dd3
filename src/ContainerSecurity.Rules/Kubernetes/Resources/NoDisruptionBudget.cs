using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoDisruptionBudget() : Rule(new()
{
    Id = "CNS6013",
    Title = "No PodDisruptionBudget selects the workload",
    MessageFormat = "No PodDisruptionBudget selects the pods of {0}; add one",
    Category = Categories.Resources,
    Description = "Draining a node, for example during a cluster upgrade, can evict all replicas at once.",
    Remediation = "Add a PodDisruptionBudget that selects the pods.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:statefulset-has-poddisruptionbudget", "kube-score:deployment-has-poddisruptionbudget", "polaris:missingPodDisruptionBudget", "kics:b23e9b98",
        "kics:1db3a5a5",
    ],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            // Budgets may be defined elsewhere; only a set that contains some shows which workloads are not covered.
            if (!context.Documents.ObjectsOfKind("PodDisruptionBudget").Any() || !WholeSet.IsRead(context.Documents, "PodDisruptionBudget"))
                return;
            var coverage = new PodCoverage(new PodIndex(context.Documents));
            foreach (var budget in Neighbours.AroundPods(context.Documents, "PodDisruptionBudget"))
                coverage.Add(budget, "spec", "selector");
            foreach (var workload in context.Documents.Workloads.Where(w => w.Kind is "Deployment" or "StatefulSet"))
            {
                if (!(workload.Replicas.IsKnown && workload.Replicas.Value < 2) && !coverage.Covers(workload))
                    context.Report(workload.Location, Names.Of(workload));
            }
        });
}
