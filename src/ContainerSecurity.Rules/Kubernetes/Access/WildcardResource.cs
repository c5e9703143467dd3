using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WildcardResource() : Rule(new()
{
    Id = "CNS5003",
    Title = "Role uses a wildcard for resources",
    MessageFormat = "{0} uses '*' for resources; list the resources it needs",
    Category = Categories.Access,
    Description = "A wildcard also grants access to every resource that is added to the cluster later, so nobody can review what the role allows.",
    Remediation = "List the resources.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:wildcard-in-rules", "checkov:CKV_K8S_49", "trivy:KSV-0046", "kics:6b896afb", "trivy:KSV-0112",
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
                    if (rule.Resources.FirstOrDefault(item => item.Text == "*") is { } wildcard)
                        context.Report(wildcard.Location, $"{context.Node.Kind}/{context.Node.Name.Value}");
                }
            },
            "Role",
            "ClusterRole");
}
