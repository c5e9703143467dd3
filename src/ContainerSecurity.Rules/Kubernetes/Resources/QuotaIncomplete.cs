using System;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class QuotaIncomplete() : Rule(new()
{
    Id = "CNS6032",
    Title = "ResourceQuota leaves resources without a bound",
    MessageFormat = "{0} sets no bound for {1}; add it under hard",
    Category = Categories.Resources,
    Description = "What has no bound can be taken by one namespace alone.",
    Remediation = "Set requests.cpu, requests.memory, limits.cpu and limits.memory under hard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
