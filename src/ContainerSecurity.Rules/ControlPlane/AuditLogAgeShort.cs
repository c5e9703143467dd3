using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogAgeShort() : ComponentRule(
    new()
    {
        Id = "CNS7002",
        Title = "API server keeps audit logs under 30 days",
        MessageFormat = "{0} {1}; set --audit-log-maxage to 30 or more",
        Category = Categories.Monitoring,
        Description = "Evidence of an attack is deleted before anyone looks for it.",
        Remediation = "Set --audit-log-maxage to 30 or more, and ship the log to another system.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_92", "trivy:KCV-0020", "kubescape:C-0131", "kics:da9f3aa8"],
        Standards = ["CIS-K8S:1.2.17", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
    },
    Component.ApiServer,
    FlagRequirement.AtLeast("audit-log-maxage", 30, isWrongByDefault: true));
