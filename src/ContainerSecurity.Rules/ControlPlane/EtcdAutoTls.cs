using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdAutoTls() : ComponentRule(
    new()
    {
        Id = "CNS5252",
        Title = "etcd serves clients a self-signed certificate (auto-tls)",
        MessageFormat = "{0} {1}; remove --auto-tls and set --cert-file and --key-file",
        Category = Categories.Access,
        Description = "Clients cannot verify a self-signed certificate, so they skip certificate verification and may talk to an impostor.",
        Remediation = "Remove --auto-tls and set --cert-file and --key-file to a certificate that clients can verify.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_118", "trivy:KCV-0044", "kubescape:C-0155", "kics:98ce8b81"],
        Standards = ["CIS-K8S:2.3", "NSA:etcd", "OWASP-K8S:K09", "CWE-295"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("auto-tls", wanted: false, byDefault: false));
