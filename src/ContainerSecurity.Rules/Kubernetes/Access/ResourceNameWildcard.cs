using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ResourceNameWildcard() : Rule(new()
{
    Id = "CNS5064",
    Title = "resourceNames holds a wildcard",
    MessageFormat = "{0} has '*' in resourceNames, which is the name of one object and no wildcard; name the objects or remove resourceNames",
    Category = Categories.Access,
    Description = "Verbs, groups and resources know the wildcard, resourceNames does not: the rule allows less than it seems to, until somebody mends it by allowing more.",
    Remediation = "Name the objects, or remove resourceNames where all are meant.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["OWASP-K8S:K03"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var name in context.Node.Get("rules").Mappings().SelectMany(rule => rule["resourceNames"].Items()).OfType<DataScalar>().Where(name => name.Text == "*"))
                    context.Report(name.Location, $"{context.Node.Kind}/{context.Node.Name.Value}");
            },
            "Role",
            "ClusterRole");
}
