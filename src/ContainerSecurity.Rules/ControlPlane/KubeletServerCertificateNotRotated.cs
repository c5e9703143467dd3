using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletServerCertificateNotRotated() : ComponentRule(
    new()
    {
        Id = "CNS5271",
        Title = "Kubelet does not rotate its serving certificate",
        MessageFormat = "{0} {1}; set --rotate-server-certificates=true, or serverTLSBootstrap: true in the configuration file",
        Category = Categories.Access,
        Description = "The kubelet uses a self-signed certificate that no client can verify, or keeps one until it expires.",
        Remediation = "Set serverTLSBootstrap: true and approve the certificate signing requests.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0091", "kubescape:C-0183"],
        Standards = ["CIS-K8S:4.2.11", "CIS-AKS:3.2.10", "OWASP-K8S:K09", "CWE-324"],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("rotate-server-certificates", wanted: true, byDefault: false))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "serverTLSBootstrap", wanted: true, byDefault: false);
}
