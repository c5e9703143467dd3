using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleEscalates() : RolePermissionRule(new()
{
    Id = "CNS5011",
    Title = "Role can bind or escalate roles",
    MessageFormat = "{0} can bypass RBAC's escalation check ('{1}' on '{2}'); remove this permission or name the roles in resourceNames",
    Category = Categories.Access,
    Description = "With bind or escalate a subject can grant permissions that it does not have, to itself as well.",
    Remediation = "Remove the verbs bind and escalate, or name the roles in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_157", "checkov:CKV_K8S_158", "trivy:KSV-0050", "trivy:KSV-0051", "trivy:KSV-0052", "kubescape:C-0191", "kics:8320826e"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.Escalate);
