using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletCertificateNotRotated() : ComponentRule(
    new()
    {
        Id = "CNS5270",
        Title = "The kubelet's client certificate is not rotated",
        MessageFormat = "{0} {1}; set --rotate-certificates=true, or rotateCertificates: true",
        Category = Categories.Access,
        Description = "The certificate runs out and the node is lost, or it is made to last so long that a stolen one is good for years.",
        Remediation = "Set rotateCertificates: true.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_149", "trivy:KCV-0090", "kubescape:C-0182", "kics:52d70f2e"],
        Standards = ["CIS-K8S:4.2.10", "CIS-AKS:3.2.9", "OWASP-K8S:K09", "CWE-324"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("rotate-certificates", wanted: true, byDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "rotateCertificates", wanted: true, byDefault: true);
}
