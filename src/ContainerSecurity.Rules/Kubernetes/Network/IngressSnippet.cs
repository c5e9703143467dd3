using System;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressSnippet() : Rule(new()
{
    Id = "CNS4005",
    Title = "An Ingress carries a snippet of configuration",
    MessageFormat = "{0} has the annotation {1}; whoever writes it runs configuration in the controller, so remove it",
    Category = Categories.Network,
    Description = "Snippets go into the configuration of the shared controller, from where secrets of the whole cluster can be read (CVE-2021-25742).",
    Remediation = "Use the single annotations for what the snippet does, or set it once in the controller.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_153", "kubescape:C-0059"],
    Standards = ["OWASP-K8S:K07", "CWE-94"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var annotation in context.Node.Annotations)
                {
                    if (annotation.Key.EndsWith("-snippet", StringComparison.Ordinal) && annotation.Key.Contains("nginx", StringComparison.Ordinal) && !annotation.Value.IsUnset && !IsReportedElsewhere(annotation.Value.Value))
                    {
                        context.Report(context.CreateDiagnostic(annotation.Value.Location, context.Node.Identity, annotation.Key) with
                        {
                            Fixes = Annotations.RemoveFix(context.Node, annotation.Key),
                        });
                    }
                }
            },
            "Ingress");

    // What a snippet with Lua code or an alias allows is worse, and CNS4006 and CNS4007 say so.
    private static bool IsReportedElsewhere(string? snippet) =>
        snippet is not null && (snippet.Contains("lua_", StringComparison.Ordinal) || snippet.Contains("alias ", StringComparison.Ordinal));
}
