using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NamespaceWithoutQuota() : Rule(new()
{
    Id = "CNS6033",
    Title = "Namespace has no ResourceQuota",
    MessageFormat = "Namespace '{0}' has no ResourceQuota; add one",
    Category = Categories.Resources,
    Description = "One namespace can use all resources of the cluster.",
    Remediation = "Add a ResourceQuota for CPU and memory.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kics:48a5beba"],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.IsRead(context.Documents, "ResourceQuota"))
                return;
            foreach (var place in context.Documents.ObjectsOfKind("Namespace"))
            {
                if (place.Name.IsKnown && context.Documents.WorkloadsInNamespace(place.Name.Value).Any() && !Neighbours.In(context.Documents, "ResourceQuota", place.Name.Value).Any())
                    context.Report(place.Location, place.Name.Value);
            }
        });
}
