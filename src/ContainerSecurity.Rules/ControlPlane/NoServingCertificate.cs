using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoServingCertificate() : ComponentRule(
    new()
    {
        Id = "CNS5227",
        Title = "API server has no serving certificate",
        MessageFormat = "{0} {1}; set --tls-cert-file and --tls-private-key-file",
        Category = Categories.Access,
        Description = "The API server generates a self-signed certificate that no client can verify, so clients turn off certificate verification.",
        Remediation = "Set --tls-cert-file and --tls-private-key-file to a certificate that clients trust and its key.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_100", "trivy:KCV-0027", "kubescape:C-0138", "kics:fa750c81"],
        Standards = ["CIS-K8S:1.2.24", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("tls-cert-file"),
    FlagRequirement.File("tls-private-key-file"));
