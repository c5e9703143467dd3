using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KernelDefaultsNotProtected() : ComponentRule(
    new()
    {
        Id = "CNS5265",
        Title = "The kubelet changes kernel settings",
        MessageFormat = "{0} {1}; set --protect-kernel-defaults=true, or protectKernelDefaults: true",
        Category = Categories.Access,
        Description = "The kubelet then sets kernel parameters to what it wants, and hardening of the node is lost without a word.",
        Remediation = "Set protectKernelDefaults: true and give the node the values that the kubelet expects.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_144", "trivy:KCV-0083", "kubescape:C-0177", "kics:6cf42c97"],
        Standards = ["CIS-AKS:3.2.6", "OWASP-K8S:K09", "CWE-16"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("protect-kernel-defaults", wanted: true, byDefault: false))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "protectKernelDefaults", wanted: true, byDefault: false);
}
