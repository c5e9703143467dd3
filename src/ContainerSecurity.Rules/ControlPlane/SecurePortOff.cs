using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SecurePortOff() : ComponentRule(
    new()
    {
        Id = "CNS5220",
        Title = "API server has no valid secure port",
        MessageFormat = "{0} {1}; set --secure-port to a port from 1 to 65535 or remove it",
        Category = Categories.Access,
        Description = "With port 0 the API server does not serve HTTPS, which leaves clients with the unencrypted and unauthenticated port; it does not start with a port above 65535.",
        Remediation = "Set --secure-port to a port from 1 to 65535, or remove the flag.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_89", "trivy:KCV-0017", "kubescape:C-0128", "kics:3d24b204"],
        Standards = ["OWASP-K8S:K09", "CWE-319"],
    },
    Component.ApiServer,
    FlagRequirement.Value("secure-port", text => !FlagValues.TryNumber(text, out var port) || port is > 0 and <= 65535));
