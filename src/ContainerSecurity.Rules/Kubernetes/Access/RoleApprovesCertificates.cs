using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleApprovesCertificates() : RolePermissionRule(new()
{
    Id = "CNS5013",
    Title = "Role can approve certificate signing requests",
    MessageFormat = "{0} grants a permission to approve certificate signing requests ('{1}' on '{2}'); remove it",
    Category = Categories.Access,
    Description = "A subject that approves client certificates can issue any identity, administrators included.",
    Remediation = "Remove the permission; let the controller manager approve the kubelets' requests.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_156", "kubescape:C-0280"],
    Standards = ["CIS-K8S:5.1.11", "CIS-AKS:4.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.ApproveCertificates);
