using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdWithoutTls() : ComponentRule(
    new()
    {
        Id = "CNS5250",
        Title = "etcd has no serving certificate",
        MessageFormat = "{0} {1}; set --cert-file and --key-file",
        Category = Categories.Access,
        Description = "Everything the cluster stores, Secrets included, crosses the network in plain text.",
        Remediation = "Set --cert-file and --key-file, and use https in the client URLs.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 7.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_116", "trivy:KCV-0042", "kubescape:C-0153", "kics:075ca296"],
        Standards = ["CIS-K8S:2.1", "NSA:etcd", "OWASP-K8S:K09", "CWE-319"],
    },
    Component.Etcd,
    FlagRequirement.File("cert-file"),
    FlagRequirement.File("key-file"));
