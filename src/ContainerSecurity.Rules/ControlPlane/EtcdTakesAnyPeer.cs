using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdTakesAnyPeer() : ComponentRule(
    new()
    {
        Id = "CNS5254",
        Title = "etcd does not require peer certificates",
        MessageFormat = "{0} {1}; set --peer-client-cert-auth=true and --peer-trusted-ca-file",
        Category = Categories.Access,
        Description = "A machine that joins as a peer receives a copy of everything that etcd stores.",
        Remediation = "Set --peer-client-cert-auth=true and --peer-trusted-ca-file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_121", "trivy:KCV-0046", "kubescape:C-0157", "kics:b7d0181d"],
        Standards = ["CIS-K8S:2.5", "NSA:etcd", "OWASP-K8S:K09", "CWE-306"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("peer-client-cert-auth", wanted: true, byDefault: false));
