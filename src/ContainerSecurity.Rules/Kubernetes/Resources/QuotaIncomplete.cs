using System;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class QuotaIncomplete() : Rule(new()
{
    Id = "CNS6032",
    Title = "ResourceQuota does not limit CPU or memory",
    MessageFormat = "{0} does not limit {1}; add it to spec.hard",
    Category = Categories.Resources,
    Description = "One namespace can use all of a resource that the quota does not limit.",
    Remediation = "Set requests.cpu, requests.memory, limits.cpu and limits.memory in spec.hard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0040"],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var hard = context.Node.Get("spec", "hard");
                if (context.Node.IsPartial || hard is DataScalar { Expression: not null } || context.Node.Get("spec", "scopes") is not null || context.Node.Get("spec", "scopeSelector") is not null)
                    return;
                var missing = string.Join(", ", Wanted.Where(key => hard.Get(key) is null && !(key.StartsWith("requests.", StringComparison.Ordinal) && hard.Get(key.Substring("requests.".Length)) is not null)));
                if (missing.Length > 0)
                    context.Report(context.Node.Location, context.Node.Identity, missing);
            },
            "ResourceQuota");

    private static readonly string[] Wanted = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
}
