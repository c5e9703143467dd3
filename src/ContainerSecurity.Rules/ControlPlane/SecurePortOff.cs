using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SecurePortOff() : ComponentRule(
    new()
    {
        Id = "CNS5220",
        Title = "The API server's port with TLS is off",
        MessageFormat = "{0} {1}; remove --secure-port=0",
        Category = Categories.Access,
        Description = "Without it clients are left with the port that neither encrypts nor authenticates.",
        Remediation = "Give --secure-port a number from 1 to 65535, or leave it out.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_89", "trivy:KCV-0017", "kubescape:C-0128", "kics:3d24b204"],
        Standards = ["OWASP-K8S:K09", "CWE-319"],
    },
    Component.ApiServer,
    FlagRequirement.Value("secure-port", text => !FlagValues.TryNumber(text, out var port) || port is > 0 and <= 65535));
