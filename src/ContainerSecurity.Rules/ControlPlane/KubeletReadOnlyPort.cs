using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletReadOnlyPort() : ComponentRule(
    new()
    {
        Id = "CNS5263",
        Title = "Kubelet read-only port is enabled",
        MessageFormat = "{0} {1}; set --read-only-port=0, or readOnlyPort: 0 in the configuration file",
        Category = Categories.Access,
        Description = "Anyone who reaches the port can read pod specifications, with their environment variables, and metrics without authentication.",
        Remediation = "Set readOnlyPort: 0.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_141", "trivy:KCV-0082", "kubescape:C-0175", "kics:2940d48a"],
        Standards = ["CIS-K8S:4.2.4", "CIS-AKS:3.2.4", "OWASP-K8S:K09", "CWE-306"],
    },
    Component.Kubelet,
    FlagRequirement.Value("read-only-port", IsClosed, isWrongByDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "readOnlyPort", IsClosed);

    private static bool IsClosed(string text) => !FlagValues.TryNumber(text, out var port) || port == 0;
}
