using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoAuditLog() : ComponentRule(
    new()
    {
        Id = "CNS7001",
        Title = "API server writes no audit log",
        MessageFormat = "{0} {1}; set --audit-log-path",
        Category = Categories.Monitoring,
        Description = "Nobody can find out later who did what in the cluster.",
        Remediation = "Set --audit-log-path and --audit-policy-file, and ship the log to another system.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_91", "trivy:KCV-0019", "kubescape:C-0130", "kics:73e251f0"],
        Standards = ["CIS-K8S:1.2.16", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
    },
    Component.ApiServer,
    FlagRequirement.Value("audit-log-path", text => text.Length > 0, isWrongByDefault: true));
