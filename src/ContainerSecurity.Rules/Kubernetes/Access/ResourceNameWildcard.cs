using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ResourceNameWildcard() : Rule(new()
{
    Id = "CNS5064",
    Title = "resourceNames contains a wildcard",
    MessageFormat = "{0} has '*' in resourceNames, where it is not a wildcard; name the objects or remove resourceNames",
    Category = Categories.Access,
    Description = "Verbs, API groups and resources support the wildcard, resourceNames does not. The rule allows less than it seems to, until someone fixes it by allowing too much.",
    Remediation = "Name the objects, or remove resourceNames to allow all of them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
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
