using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class PodsInTwoBudgets() : Rule(new()
{
    Id = "CNS6069",
    Title = "Two PodDisruptionBudgets select the same pods",
    MessageFormat = "{0} selects the pods of {1}, as {2} does; keep one of them, since pods in two budgets cannot be evicted",
    Category = Categories.Resources,
    Description = "The eviction API fails for a pod that more than one budget selects, so nodes cannot be drained.",
    Remediation = "Remove one of the budgets, or narrow its selector.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var pods = new PodIndex(context.Documents);
            var selecting = new Dictionary<Workload, KubernetesObject>();
            foreach (var budget in context.Documents.ObjectsOfKind("PodDisruptionBudget"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (budget.IsPartial || WholeSet.NamespaceOf(budget.Namespace) is not { } place || LabelSelector.Read(budget.Get("spec", "selector")) is not { } selector)
                    continue;
                var reported = false;
                foreach (var workload in pods.Select(place, selector).Where(w => selector.Matches(w.PodLabels) == true))
                {
                    if (!selecting.TryGetValue(workload, out var other))
                        selecting.Add(workload, budget);
                    else if (!reported && !other.Identity.Equals(budget.Identity))
                    {
                        context.Report(budget.Location, [other.Location], budget.Identity, Names.Of(workload), other.Identity);
                        reported = true;
                    }
                }
            }
        });
}
