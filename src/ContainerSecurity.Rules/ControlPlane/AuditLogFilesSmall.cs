using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogFilesSmall() : ComponentRule(
    new()
    {
        Id = "CNS7005",
        Title = "API server rotates audit logs below 100 MB",
        MessageFormat = "{0} {1}; set --audit-log-maxsize to 100 or more",
        Category = Categories.Monitoring,
        Description = "Small files with a limited number of backups lose events early, and an attacker who causes many requests can flush them out.",
        Remediation = "Set --audit-log-maxsize to 100 or more.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_94", "kubescape:C-0133", "kics:35c0a471"],
        Standards = ["CIS-K8S:1.2.19", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
    },
    Component.ApiServer,
    FlagRequirement.Value("audit-log-maxsize", text => !FlagValues.TryNumber(text, out var size) || size is <= 0 or >= 100));
