using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogNotRotated() : ComponentRule(
    new()
    {
        Id = "CNS7004",
        Title = "API server never rotates its audit log",
        MessageFormat = "{0} {1}; set --audit-log-maxsize to 100 or more",
        Category = Categories.Monitoring,
        Description = "The log grows until the disk of the control plane is full, which stops the API server.",
        Remediation = "Set --audit-log-maxsize to 100 or more; the unit is megabytes.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_94", "trivy:KCV-0022", "kubescape:C-0133", "kics:35c0a471"],
        Standards = ["CIS-K8S:1.2.19", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-770"],
    },
    Component.ApiServer,
    FlagRequirement.AtLeast("audit-log-maxsize", 1, isWrongByDefault: true));
