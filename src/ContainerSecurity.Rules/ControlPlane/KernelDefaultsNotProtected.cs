using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KernelDefaultsNotProtected() : ComponentRule(
    new()
    {
        Id = "CNS5265",
        Title = "Kubelet overrides kernel parameters",
        MessageFormat = "{0} {1}; set --protect-kernel-defaults=true, or protectKernelDefaults: true in the configuration file",
        Category = Categories.Access,
        Description = "The kubelet silently changes kernel parameters to the values that it expects, and the node's own hardening is lost.",
        Remediation = "Set protectKernelDefaults: true and configure the node's kernel parameters to the values that the kubelet expects.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_144", "trivy:KCV-0083", "kubescape:C-0177", "kics:6cf42c97"],
        Standards = ["CIS-AKS:3.2.6", "OWASP-K8S:K09", "CWE-16"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("protect-kernel-defaults", wanted: true, byDefault: false))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "protectKernelDefaults", wanted: true, byDefault: false);
}
