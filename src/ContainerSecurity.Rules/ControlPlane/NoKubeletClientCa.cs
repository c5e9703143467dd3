using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoKubeletClientCa() : ComponentRule(
    new()
    {
        Id = "CNS5262",
        Title = "Kubelet has no client CA",
        MessageFormat = "{0} {1}; set --client-ca-file, or authentication.x509.clientCAFile in the configuration file",
        Category = Categories.Access,
        Description = "The API server cannot authenticate to the kubelet with its client certificate, so the kubelet depends on tokens or has to allow anonymous requests.",
        Remediation = "Set authentication.x509.clientCAFile to the cluster's CA.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = [
            "checkov:CKV_K8S_140", "trivy:KCV-0081", "kubescape:C-0070", "kubescape:C-0174",
            "kics:e0e00aba",
        ],
        Standards = [
            "CIS-K8S:4.2.3", "CIS-AKS:3.2.3", "NSA:Authentication", "OWASP-K8S:K09",
            "CWE-306",
        ],
    },
    Component.Kubelet,
    FlagRequirement.File("client-ca-file"))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Present("KubeletConfiguration", "authentication.x509.clientCAFile");
}
