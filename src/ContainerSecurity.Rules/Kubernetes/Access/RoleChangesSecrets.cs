using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesSecrets() : RolePermissionRule(new()
{
    Id = "CNS5061",
    Title = "Role can change Secrets",
    MessageFormat = "{0} can change Secrets ('{1}' on '{2}'); remove this permission or name the Secrets in resourceNames",
    Category = Categories.Access,
    Description = "A subject that changes Secrets can replace credentials that workloads trust, or delete them, and can create a Secret that holds the token of a service account.",
    Remediation = "Name the Secrets in resourceNames, or let a dedicated controller write them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0041", "trivy:KSV-0113"],
    Standards = ["CIS-K8S:5.1.2", "OWASP-K8S:K08", "CWE-269"],
}, Permissions.ChangeSecrets);
