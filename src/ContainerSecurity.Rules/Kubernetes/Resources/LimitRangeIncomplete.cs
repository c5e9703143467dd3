using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class LimitRangeIncomplete() : Rule(new()
{
    Id = "CNS6030",
    Title = "LimitRange bounds no container",
    MessageFormat = "{0} gives containers no {1}; add it for the type Container",
    Category = Categories.Resources,
    Description = "Containers that say nothing of their own still have no limit, so one of them can take the node.",
    Remediation = "Give the type Container default, defaultRequest and max.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0039"],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "limits") is not DataSequence limits)
                    return;
                var entries = limits.Mappings().Where(l => l["type"] is DataScalar { Text: "Container" }).ToList();
                if (entries.Count == 0 && limits.Mappings().All(l => l["type"] is DataScalar { Text: "PersistentVolumeClaim" }) && !limits.Items.IsEmpty)
                    return;
                var missing = string.Join(", ", Wanted.Where(key => !entries.Any(e => e[key] is not null)));
                if (missing.Length > 0)
                    context.Report(context.Node.Location, context.Node.Identity, missing);
            },
            "LimitRange");

    private static readonly string[] Wanted = ["default", "defaultRequest", "max"];
}
