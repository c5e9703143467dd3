using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakKubeletCiphers() : ComponentRule(
    new()
    {
        Id = "CNS5272",
        Title = "The kubelet takes weak ciphers",
        MessageFormat = "{0} {1}; name only suites with forward secrecy and AEAD",
        Category = Categories.Access,
        Description = "Suites without forward secrecy, or with RC4, 3DES or CBC, let recorded traffic be read later or be changed.",
        Remediation = "Name suites such as TLS_AES_128_GCM_SHA256, or leave the setting out on a current version.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_151", "trivy:KCV-0092", "kubescape:C-0184", "kics:510d5810"],
        Standards = ["CIS-K8S:4.2.12", "OWASP-K8S:K09", "CWE-327"],
    },
    Component.Kubelet,
    FlagRequirement.Value("tls-cipher-suites", CipherSuites.AreStrong))
{
    private protected override ConfigRequirement? Configuration => new(
        "KubeletConfiguration",
        "tlsCipherSuites",
        false,
        suites => suites.Items().All(s => s is not DataScalar { Expression: null } suite || CipherSuites.IsStrong(suite.Text)));
}
