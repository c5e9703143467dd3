using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class IptablesLeftAlone() : ComponentRule(
    new()
    {
        Id = "CNS5266",
        Title = "Kubelet does not manage its iptables chains",
        MessageFormat = "{0} {1}; set --make-iptables-util-chains=true, or makeIPTablesUtilChains: true in the configuration file",
        Category = Categories.Access,
        Description = "The iptables rules for pod traffic must then be maintained manually, and they drift from the pod network.",
        Remediation = "Remove the setting; the default is true.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_145", "trivy:KCV-0084", "kubescape:C-0178", "kics:5f89001f"],
        Standards = ["CIS-K8S:4.2.6", "CIS-AKS:3.2.7", "OWASP-K8S:K09", "CWE-16"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("make-iptables-util-chains", wanted: true, byDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "makeIPTablesUtilChains", wanted: true, byDefault: true);
}
