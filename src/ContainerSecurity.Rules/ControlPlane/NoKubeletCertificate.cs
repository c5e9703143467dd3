using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoKubeletCertificate() : ComponentRule(
    new()
    {
        Id = "CNS5269",
        Title = "Kubelet has no serving certificate",
        MessageFormat = "{0} {1}; set --tls-cert-file and --tls-private-key-file, or --rotate-server-certificates=true",
        Category = Categories.Access,
        Description = "The kubelet generates a self-signed certificate that the API server cannot verify.",
        Remediation = "Set tlsCertFile and tlsPrivateKeyFile, or serverTLSBootstrap: true.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = [
            "checkov:CKV_K8S_148", "trivy:KCV-0088", "trivy:KCV-0089", "kubescape:C-0181",
            "kics:fa750c81",
        ],
        Standards = ["CIS-K8S:4.2.9", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.Kubelet,
    FlagRequirement.File("tls-cert-file"),
    FlagRequirement.File("tls-private-key-file"));
