using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdPeerAutoTls() : ComponentRule(
    new()
    {
        Id = "CNS5255",
        Title = "etcd peers use self-signed certificates (peer-auto-tls)",
        MessageFormat = "{0} {1}; remove --peer-auto-tls and set --peer-cert-file and --peer-key-file",
        Category = Categories.Access,
        Description = "Peers cannot verify each other's self-signed certificates, so a machine on the network can impersonate a member.",
        Remediation = "Remove --peer-auto-tls and give the peers certificates from one CA.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0047", "kubescape:C-0158", "kics:ae8827e2"],
        Standards = ["CIS-K8S:2.6", "NSA:etcd", "OWASP-K8S:K09", "CWE-295"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("peer-auto-tls", wanted: false, byDefault: false));
