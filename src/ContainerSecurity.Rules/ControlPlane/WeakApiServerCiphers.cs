using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakApiServerCiphers() : ComponentRule(
    new()
    {
        Id = "CNS5232",
        Title = "API server allows weak TLS cipher suites",
        MessageFormat = "{0} {1}; list only suites with forward secrecy and AEAD in --tls-cipher-suites",
        Category = Categories.Access,
        Description = "Suites without forward secrecy, or with RC4, 3DES or CBC, let an attacker decrypt recorded traffic or tamper with it.",
        Remediation = "List suites such as TLS_AES_128_GCM_SHA256 and TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or remove the flag on a supported version.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_105", "kubescape:C-0277", "kics:510d5810"],
        Standards = ["CIS-K8S:1.2.29", "OWASP-K8S:K09", "CWE-327"],
    },
    Component.ApiServer,
    FlagRequirement.Value("tls-cipher-suites", CipherSuites.AreStrong));
