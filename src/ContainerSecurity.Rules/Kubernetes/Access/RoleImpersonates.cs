using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleImpersonates() : RoleRightRule(new()
{
    Id = "CNS5010",
    Title = "A role can impersonate others",
    MessageFormat = "{0} can act as other users, groups or service accounts ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Who can impersonate has all the rights of whoever is impersonated, system:masters among them.",
    Remediation = "Remove the verb impersonate, or name the one user in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0043", "kubescape:C-0065", "kubescape:C-0191", "kics:9f85c3f6"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Rights.Impersonate);
