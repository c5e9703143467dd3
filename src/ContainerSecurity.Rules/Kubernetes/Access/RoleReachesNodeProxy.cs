using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleReachesNodeProxy() : RolePermissionRule(new()
{
    Id = "CNS5014",
    Title = "Role can reach the kubelet through nodes/proxy",
    MessageFormat = "{0} can use the kubelet API ('{1}' on '{2}'); grant nodes/metrics or nodes/stats instead",
    Category = Categories.Access,
    Description = "The kubelet API runs commands in any pod of the node and bypasses admission control and the audit log.",
    Remediation = "Remove nodes/proxy; nodes/metrics and nodes/stats are enough for monitoring.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0047", "kubescape:C-0279"],
    Standards = ["CIS-K8S:5.1.10", "CIS-AKS:4.1.9", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.UseNodeProxy);
