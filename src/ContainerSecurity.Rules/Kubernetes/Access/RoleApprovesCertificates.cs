using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleApprovesCertificates() : RoleRightRule(new()
{
    Id = "CNS5013",
    Title = "A role can approve certificate requests",
    MessageFormat = "{0} can approve certificate requests ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever approves a certificate for the API server gives out an identity, system:masters among them.",
    Remediation = "Remove the right; let the controller manager approve kubelets' requests.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_156", "kubescape:C-0280"],
    Standards = ["CIS-K8S:5.1.11", "CIS-AKS:4.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Rights.ApproveCertificates);
