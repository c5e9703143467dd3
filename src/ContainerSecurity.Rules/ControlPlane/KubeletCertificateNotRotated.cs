using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletCertificateNotRotated() : ComponentRule(
    new()
    {
        Id = "CNS5270",
        Title = "Kubelet does not rotate its client certificate",
        MessageFormat = "{0} {1}; set --rotate-certificates=true, or rotateCertificates: true in the configuration file",
        Category = Categories.Access,
        Description = "The node drops out of the cluster when its certificate expires, or the certificate is issued for so long that a stolen one works for years.",
        Remediation = "Set rotateCertificates: true.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_149", "trivy:KCV-0090", "kubescape:C-0182", "kics:52d70f2e"],
        Standards = ["CIS-K8S:4.2.10", "CIS-AKS:3.2.9", "OWASP-K8S:K09", "CWE-324"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("rotate-certificates", wanted: true, byDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "rotateCertificates", wanted: true, byDefault: true);
}
