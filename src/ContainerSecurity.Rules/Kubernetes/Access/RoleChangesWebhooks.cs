using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesWebhooks() : RolePermissionRule(new()
{
    Id = "CNS5012",
    Title = "Role can change admission webhooks",
    MessageFormat = "{0} can change admission webhooks ('{1}' on '{2}'); allow only get, list and watch",
    Category = Categories.Access,
    Description = "An admission webhook reads and changes every object that it matches, Secrets included, and a change can turn off the cluster's policies.",
    Remediation = "Leave webhooks to cluster administrators.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_155", "trivy:KSV-0114", "kubescape:C-0281"],
    Standards = ["CIS-K8S:5.1.12", "CIS-AKS:4.1.11", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.ChangeWebhooks);
