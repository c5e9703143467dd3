using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class FullAccessRole() : Rule(new()
{
    Id = "CNS5001",
    Title = "Role allows every verb on every resource",
    MessageFormat = "{0} allows every verb on every resource{1}; list only the verbs and resources it needs",
    Category = Categories.Access,
    Description = "A subject of the role controls the namespace or, for a ClusterRole, the whole cluster.",
    Remediation = "List only the verbs and resources that are needed.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "trivy:KSV-0044", "trivy:KSV-0112", "kubescape:C-0187", "kubescape:C-0035", "kubescape:C-0015", "kubescape:C-0186", "kubescape:C-0188",
        "kubescape:C-0002", "kubescape:C-0007", "kubescape:C-0031", "polaris:clusterrolePodExecAttach", "polaris:rolePodExecAttach",
        "checkov:CKV_K8S_155", "checkov:CKV_K8S_156", "checkov:CKV_K8S_157", "checkov:CKV_K8S_158",
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
                foreach (var rule in RbacRule.Of(context.Node).Where(rule => rule.IsEverything))
                    context.Report(rule.Wildcard.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", rule.IsAdministrator ? "" : " of the core group");
            },
            "Role",
            "ClusterRole");
}
