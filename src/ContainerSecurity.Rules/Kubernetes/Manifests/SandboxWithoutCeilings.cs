using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxWithoutCeilings() : Rule(new()
{
    Id = "CNS9046",
    Title = "Agent sandbox has no CPU or memory limit",
    MessageFormat = "Container '{0}' of {1} has no {2} limit; set it in resources.limits",
    Category = Categories.Manifests,
    Description = "An agent in a loop, accidental or provoked, can exhaust the node and drive up cost.",
    Remediation = "Set resources.limits.cpu and resources.limits.memory for each container.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0303"],
    Standards = ["OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.IsPartial)
                    return;
                foreach (var container in context.Node.Get("spec", "podTemplate", "spec", "containers").Mappings())
                {
                    var limits = container["resources"].Get("limits");
                    if (container["resources"] is DataScalar { Expression: not null } || limits is DataScalar { Expression: not null })
                        continue;
                    var missing = string.Join(" and ", Bounds.Where(bound => limits.Get(bound) is null));
                    var name = container["name"];
                    if (missing.Length > 0)
                        context.Report((name ?? container).Location, (name as DataScalar)?.Text ?? "(unnamed)", context.Node.Identity, missing);
                }
            },
            "SandboxTemplate");

    private static readonly string[] Bounds = ["cpu", "memory"];
}
