using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakApiServerCiphers() : ComponentRule(
    new()
    {
        Id = "CNS5232",
        Title = "The API server takes weak ciphers",
        MessageFormat = "{0} {1}; name only suites with forward secrecy and AEAD in --tls-cipher-suites",
        Category = Categories.Access,
        Description = "Suites without forward secrecy, or with RC4, 3DES or CBC, let recorded traffic be read later or be changed.",
        Remediation = "Name suites such as TLS_AES_128_GCM_SHA256 and TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or leave the flag out on a current version.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_105", "kubescape:C-0277", "kics:510d5810"],
        Standards = ["CIS-K8S:1.2.29", "OWASP-K8S:K09", "CWE-327"],
    },
    Component.ApiServer,
    FlagRequirement.Value("tls-cipher-suites", CipherSuites.AreStrong));
