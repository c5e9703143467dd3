using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdPeersWithoutTls() : ComponentRule(
    new()
    {
        Id = "CNS5253",
        Title = "etcd peers communicate without TLS",
        MessageFormat = "{0} {1}; set --peer-cert-file and --peer-key-file",
        Category = Categories.Access,
        Description = "etcd members replicate all data, Secrets included, over the network in plain text.",
        Remediation = "Set --peer-cert-file and --peer-key-file, and use https in the peer URLs.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_119", "trivy:KCV-0045", "kubescape:C-0156", "kics:09bb9e96"],
        Standards = ["CIS-K8S:2.4", "NSA:etcd", "OWASP-K8S:K09", "CWE-319"],
    },
    Component.Etcd,
    FlagRequirement.File("peer-cert-file"),
    FlagRequirement.File("peer-key-file"));
