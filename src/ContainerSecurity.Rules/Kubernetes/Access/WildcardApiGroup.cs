using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WildcardApiGroup() : Rule(new()
{
    Id = "CNS5004",
    Title = "Role uses a wildcard for API groups",
    MessageFormat = "{0} uses '*' for API groups; list the API groups it needs",
    Category = Categories.Access,
    Description = "A wildcard also grants access to every API group that is added to the cluster later, so nobody can review what the role allows.",
    Remediation = "List the API groups.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_49", "kics:6b896afb"],
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
                    if (rule.Groups.FirstOrDefault(item => item.Text == "*") is { } wildcard)
                        context.Report(wildcard.Location, $"{context.Node.Kind}/{context.Node.Name.Value}");
                }
            },
            "Role",
            "ClusterRole");
}
