using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NamespaceWithoutLimitRange() : Rule(new()
{
    Id = "CNS6031",
    Title = "Namespace has no LimitRange",
    MessageFormat = "Namespace '{0}' has no LimitRange; add one with defaults for containers",
    Category = Categories.Resources,
    Description = "Containers that do not set requests and limits have none.",
    Remediation = "Add a LimitRange with default, defaultRequest and max for containers.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kics:4a20ebac"],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.IsRead(context.Documents, "LimitRange"))
                return;
            foreach (var place in context.Documents.ObjectsOfKind("Namespace"))
            {
                if (place.Name.IsKnown && context.Documents.WorkloadsInNamespace(place.Name.Value).Any() && !Neighbours.In(context.Documents, "LimitRange", place.Name.Value).Any())
                    context.Report(place.Location, place.Name.Value);
            }
        });
}
