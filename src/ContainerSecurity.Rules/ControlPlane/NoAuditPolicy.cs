using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoAuditPolicy() : ComponentRule(
    new()
    {
        Id = "CNS7006",
        Title = "API server has no audit policy",
        MessageFormat = "{0} {1}; set --audit-policy-file",
        Category = Categories.Monitoring,
        Description = "Without a policy no audit events are logged, even if a log path is set.",
        Remediation = "Write an audit.k8s.io Policy and set --audit-policy-file to it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0067", "kubescape:C-0160", "kics:13a49a2e"],
        Standards = ["CIS-K8S:3.2.1", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
    },
    Component.ApiServer,
    FlagRequirement.File("audit-policy-file"));
