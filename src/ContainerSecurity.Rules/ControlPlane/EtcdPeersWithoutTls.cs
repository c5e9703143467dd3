using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdPeersWithoutTls() : ComponentRule(
    new()
    {
        Id = "CNS5253",
        Title = "etcd's peers talk without TLS",
        MessageFormat = "{0} {1}; set --peer-cert-file and --peer-key-file",
        Category = Categories.Access,
        Description = "What one member of etcd tells another, which is all that is stored, goes over the network as plain text.",
        Remediation = "Set --peer-cert-file and --peer-key-file, and use https in the peer addresses.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_119", "trivy:KCV-0045", "kubescape:C-0156", "kics:09bb9e96"],
        Standards = ["CIS-K8S:2.4", "NSA:etcd", "OWASP-K8S:K09", "CWE-319"],
    },
    Component.Etcd,
    FlagRequirement.File("peer-cert-file"),
    FlagRequirement.File("peer-key-file"));
