using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class NodeProxyBound() : BoundRightRule(new()
{
    Id = "CNS5039",
    Title = "A binding lets a service account run commands through nodes or pods",
    MessageFormat = "{0} lets {1} run commands in pods of others, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "A service account that reaches nodes/proxy or pods/exec lets an intruder in its pod step into the others.",
    Remediation = "Take nodes/proxy and pods/exec from the role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_2"],
    Standards = ["CIS-K8S:5.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Rights.CreateConnections)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
