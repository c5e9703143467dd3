using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class LimitRangeIncomplete() : Rule(new()
{
    Id = "CNS6030",
    Title = "LimitRange has incomplete container limits",
    MessageFormat = "{0} has no {1} for the type Container; add it",
    Category = Categories.Resources,
    Description = "Containers without their own requests and limits remain unbounded, so one of them can exhaust the node.",
    Remediation = "Set default, defaultRequest and max for the type Container.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
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
