using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleReadsSecrets() : RoleRightRule(new()
{
    Id = "CNS5005",
    Title = "A role can read Secrets",
    MessageFormat = "{0} can read Secrets ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Who can read Secrets has every credential in them: of databases, of registries, of other service accounts.",
    Remediation = "Name the Secrets in resourceNames, or mount them into the workload that needs them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0041", "trivy:KSV-0113", "kubescape:C-0015", "kubescape:C-0186", "kics:b7bca5c4"],
    Standards = ["CIS-K8S:5.1.2", "CIS-AKS:4.1.2", "NSA:Secrets", "OWASP-K8S:K08", "CWE-522"],
}, Rights.ReadSecrets);
