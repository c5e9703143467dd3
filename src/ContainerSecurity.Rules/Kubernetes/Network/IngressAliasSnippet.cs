using System;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressAliasSnippet() : Rule(new()
{
    Id = "CNS4007",
    Title = "Ingress snippet serves files of the controller",
    MessageFormat = "{0} serves files of the ingress controller with the annotation {1}; remove the alias",
    Category = Categories.Network,
    Description = "An alias in a snippet can serve the controller's files, including its service account token (CVE-2021-25742).",
    Remediation = "Use the annotation that ingress-nginx has for the purpose, or set the configuration once in the controller.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.1,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_153", "kubescape:C-0059", "checkov:CKV_K8S_154"],
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
                    if (annotation.Key.EndsWith("-snippet", StringComparison.Ordinal) && annotation.Key.Contains("nginx", StringComparison.Ordinal) && annotation.Value.Value?.Contains("alias ", StringComparison.Ordinal) == true)
                    {
                        context.Report(context.CreateDiagnostic(annotation.Value.Location, context.Node.Identity, annotation.Key) with
                        {
                            Fixes = Annotations.RemoveFix(context.Node, annotation.Key),
                        });
                    }
                }
            },
            "Ingress");
}
