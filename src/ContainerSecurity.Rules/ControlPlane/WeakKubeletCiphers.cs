using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakKubeletCiphers() : ComponentRule(
    new()
    {
        Id = "CNS5272",
        Title = "Kubelet allows weak TLS cipher suites",
        MessageFormat = "{0} {1}; list only suites with forward secrecy and AEAD",
        Category = Categories.Access,
        Description = "Suites without forward secrecy, or with RC4, 3DES or CBC, let an attacker decrypt recorded traffic or tamper with it.",
        Remediation = "List suites such as TLS_AES_128_GCM_SHA256, or remove the setting on a supported version.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
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
        suites => suites.Items().All(s => s is not DataScalar { Expression: null } suite || CipherSuites.IsStrong(suite.Text)),
        Problem: "lists a weak suite in tlsCipherSuites");
}
