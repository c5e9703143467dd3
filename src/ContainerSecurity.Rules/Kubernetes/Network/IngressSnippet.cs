using System;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressSnippet() : Rule(new()
{
    Id = "CNS4005",
    Title = "Ingress has an nginx snippet annotation",
    MessageFormat = "{0} injects configuration into the ingress controller with the annotation {1}; remove it",
    Category = Categories.Network,
    Description = "Snippets become part of the shared controller's configuration, through which an attacker can read Secrets of the whole cluster (CVE-2021-25742).",
    Remediation = "Use the annotation that ingress-nginx has for the purpose, or set the configuration once in the controller.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
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

    // CNS4006 and CNS4007 report snippets with Lua code or an alias.
    private static bool IsReportedElsewhere(string? snippet) =>
        snippet is not null && (snippet.Contains("lua_", StringComparison.Ordinal) || snippet.Contains("alias ", StringComparison.Ordinal));
}
