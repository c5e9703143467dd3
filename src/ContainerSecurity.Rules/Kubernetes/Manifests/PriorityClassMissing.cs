using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PriorityClassMissing() : Rule(new()
{
    Id = "CNS9052",
    Title = "PriorityClass does not exist",
    MessageFormat = "{0} uses the PriorityClass '{1}', which is not in the analyzed manifests; correct the name or add the PriorityClass",
    Category = Categories.Manifests,
    Description = "The API server rejects pods that refer to a PriorityClass that does not exist.",
    Remediation = "Correct the name, or add the PriorityClass to the manifests.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var classes = context.Documents.ObjectsOfKind("PriorityClass").ToList();
            if (classes.Count == 0 || classes.Any(c => !c.Name.IsKnown) || !WholeSet.IsRead(context.Documents, "PriorityClass"))
                return;
            var names = new HashSet<string>(classes.Select(c => c.Name.Value!));
            foreach (var workload in context.Documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            {
                if (workload.PodSpec.Get("priorityClassName") is DataScalar { IsNull: false } written && WholeSet.Text(written) is { Length: > 0 } name && name is not ("system-cluster-critical" or "system-node-critical") && !names.Contains(name) && !context.Documents.Surroundings.ObjectsOfKind("PriorityClass").Any(c => !c.Name.IsKnown || c.Name.Value == name))
                    context.Report(written.Location, Names.Of(workload), name);
            }
        });
}
