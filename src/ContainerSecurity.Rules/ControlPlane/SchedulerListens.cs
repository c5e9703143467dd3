using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SchedulerListens() : ComponentRule(
    new()
    {
        Id = "CNS5248",
        Title = "Scheduler listens on all addresses",
        MessageFormat = "{0} {1}; set --bind-address=127.0.0.1",
        Category = Categories.Access,
        Description = "Every host on the network can query its health and metrics endpoints.",
        Remediation = "Set --bind-address=127.0.0.1, unless metrics are scraped from another host with authentication.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_115", "trivy:KCV-0041", "kubescape:C-0152", "kics:46a2e9ec"],
        Standards = ["CIS-K8S:1.4.2", "OWASP-K8S:K09", "CWE-668"],
    },
    Component.Scheduler,
    FlagRequirement.Value("bind-address", text => FlagValues.IsLoopback(text), isWrongByDefault: true));
