using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleImpersonates() : RolePermissionRule(new()
{
    Id = "CNS5010",
    Title = "Role can impersonate other identities",
    MessageFormat = "{0} can impersonate users, groups or service accounts ('{1}' on '{2}'); remove this permission or name the identities in resourceNames",
    Category = Categories.Access,
    Description = "A subject that can impersonate has all permissions of every other identity, members of system:masters included.",
    Remediation = "Remove the verb impersonate, or name the one identity in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0043", "kubescape:C-0065", "kubescape:C-0191", "kics:9f85c3f6"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.Impersonate);
