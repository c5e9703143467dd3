using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleReadsSecrets() : RolePermissionRule(new()
{
    Id = "CNS5005",
    Title = "Role can read Secrets",
    MessageFormat = "{0} can read every Secret ('{1}' on '{2}'); name the needed Secrets in resourceNames",
    Category = Categories.Access,
    Description = "A subject that can read Secrets has every credential in them: for databases, for registries and for other service accounts.",
    Remediation = "Name the Secrets in resourceNames, or mount them into the workload that needs them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0041", "trivy:KSV-0113", "kubescape:C-0015", "kubescape:C-0186", "kics:b7bca5c4"],
    Standards = ["CIS-K8S:5.1.2", "CIS-AKS:4.1.2", "NSA:Secrets", "OWASP-K8S:K08", "CWE-522"],
}, Permissions.ReadSecrets);
