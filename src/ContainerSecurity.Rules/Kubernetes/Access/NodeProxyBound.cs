using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class NodeProxyBound() : BoundPermissionRule(new()
{
    Id = "CNS5039",
    Title = "Service account can use nodes/proxy or pods/exec",
    MessageFormat = "{0} lets {1} run commands in pods through role '{2}'; bind a role without nodes/proxy and pods/exec",
    Category = Categories.Access,
    Description = "An attacker in a pod of this service account can run commands in other pods.",
    Remediation = "Remove nodes/proxy and pods/exec from the role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_2"],
    Standards = ["CIS-K8S:5.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreateConnections)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
