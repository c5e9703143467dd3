using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class AutoscaledAndFixed() : Rule(new()
{
    Id = "CNS6054",
    Title = "Autoscaled workload sets a fixed replica count",
    MessageFormat = "{0} sets replicas, but {1} scales it; remove replicas",
    Category = Categories.Resources,
    Description = "Every apply resets the replica count, which can terminate pods during peak load.",
    Remediation = "Remove replicas from the workload.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:deployment-targeted-by-hpa-does-not-have-replicas-configured", "kics:5744cbb8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var seen = new HashSet<ResourceIdentity>();
            foreach (var scaler in context.Documents.ObjectsOfKind("HorizontalPodAutoscaler"))
            {
                if (WholeSet.NamespaceOf(scaler.Namespace) is not { } place || WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "name")) is not { } name || WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "kind")) is not { } kind || !seen.Add(new ResourceIdentity(kind, place, name)))
                    continue;
                var targets = context.Documents.FindObjects(kind, place, name).Concat(place == "default" ? context.Documents.FindObjects(kind, null, name) : []);
                foreach (var replicas in targets.Select(t => (t.Get("spec") as DataMapping)?.Find("replicas")).OfType<DataEntry>())
                    context.Report(replicas.Key.Location, $"{kind}/{name}", scaler.Identity);
            }
        });
}
