using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ControllerManagerListens() : ComponentRule(
    new()
    {
        Id = "CNS5246",
        Title = "The controller manager listens on all addresses",
        MessageFormat = "{0} {1}; set --bind-address=127.0.0.1",
        Category = Categories.Access,
        Description = "Its pages for health and metrics can be asked by everyone on the network.",
        Remediation = "Set --bind-address=127.0.0.1, unless metrics are fetched from outside the host through its authentication.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_113", "trivy:KCV-0039", "kubescape:C-0150", "kics:46a2e9ec"],
        Standards = ["CIS-K8S:1.3.7", "OWASP-K8S:K09", "CWE-668"],
    },
    Component.ControllerManager,
    FlagRequirement.Value("bind-address", text => FlagValues.IsLoopback(text), isWrongByDefault: true));
