using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoKubeletClientCertificate() : ComponentRule(
    new()
    {
        Id = "CNS5205",
        Title = "API server has no client certificate for kubelets",
        MessageFormat = "{0} {1}; set --kubelet-client-certificate and --kubelet-client-key",
        Category = Categories.Access,
        Description = "Kubelets cannot authenticate the API server, so they have to reject its requests or allow anonymous ones.",
        Remediation = "Set --kubelet-client-certificate and --kubelet-client-key to a certificate that the kubelets' client CA signed and its key.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_72", "trivy:KCV-0005", "kubescape:C-0116", "kics:36a27826"],
        Standards = ["CIS-K8S:1.2.4", "OWASP-K8S:K09", "CWE-306"],
    },
    Component.ApiServer,
    FlagRequirement.File("kubelet-client-certificate"),
    FlagRequirement.File("kubelet-client-key"));
