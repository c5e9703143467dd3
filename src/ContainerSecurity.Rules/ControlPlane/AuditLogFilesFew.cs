using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogFilesFew() : ComponentRule(
    new()
    {
        Id = "CNS7003",
        Title = "API server keeps fewer than 10 audit logs",
        MessageFormat = "{0} {1}; set --audit-log-maxbackup to 10 or more",
        Category = Categories.Monitoring,
        Description = "Evidence of an attack is deleted before anyone looks for it.",
        Remediation = "Set --audit-log-maxbackup to 10 or more, and ship the log to another system.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_93", "trivy:KCV-0021", "kubescape:C-0132", "kics:768aab52"],
        Standards = ["CIS-K8S:1.2.18", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
    },
    Component.ApiServer,
    FlagRequirement.AtLeast("audit-log-maxbackup", 10, isWrongByDefault: true));
