using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WildcardVerb() : Rule(new()
{
    Id = "CNS5002",
    Title = "Role uses a wildcard for verbs",
    MessageFormat = "{0} uses '*' for verbs; list the verbs it needs",
    Category = Categories.Access,
    Description = "A wildcard grants every verb, including escalate, bind, impersonate and verbs that are added later.",
    Remediation = "List the verbs.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:wildcard-in-rules", "checkov:CKV_K8S_49", "trivy:KSV-0045", "kics:6b896afb",
        "azpolicy:ca8d5704-aa2b-40cf-b110-dc19052825ad",
    ],
    Standards = ["CIS-K8S:5.1.3", "CIS-AKS:4.1.3", "NSA:Authentication and authorisation", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var rule in RbacRule.Of(context.Node))
                {
                    if (rule.Verbs.FirstOrDefault(item => item.Text == "*") is { } wildcard)
                        context.Report(wildcard.Location, $"{context.Node.Kind}/{context.Node.Name.Value}");
                }
            },
            "Role",
            "ClusterRole");
}
