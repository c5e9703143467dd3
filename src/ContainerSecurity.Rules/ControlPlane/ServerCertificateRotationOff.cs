using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ServerCertificateRotationOff() : ComponentRule(
    new()
    {
        Id = "CNS5245",
        Title = "Kubelet serving certificate rotation is turned off",
        MessageFormat = "{0} {1}; remove the feature gate RotateKubeletServerCertificate or set it to true",
        Category = Categories.Access,
        Description = "Serving certificates expire, or are issued for so long that a stolen one works for years.",
        Remediation = "Remove the feature gate; it is enabled by default.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_112", "trivy:KCV-0038", "kubescape:C-0149", "kics:1c621b8e"],
        Standards = ["CIS-K8S:1.3.6", "OWASP-K8S:K09", "CWE-324"],
        HasFix = true,
    },
    [Component.ControllerManager, Component.Kubelet],
    FlagRequirement.NotListed("feature-gates", "RotateKubeletServerCertificate=false"))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "featureGates.RotateKubeletServerCertificate", wanted: true, byDefault: true);
}
