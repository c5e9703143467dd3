using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdPeerAutoTls() : ComponentRule(
    new()
    {
        Id = "CNS5255",
        Title = "etcd's peers make their own certificates",
        MessageFormat = "{0} {1}; remove --peer-auto-tls",
        Category = Categories.Access,
        Description = "No peer can verify a certificate that another signs itself.",
        Remediation = "Remove --peer-auto-tls and give the peers certificates of one CA.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["trivy:KCV-0047", "kubescape:C-0158", "kics:ae8827e2"],
        Standards = ["CIS-K8S:2.6", "NSA:etcd", "OWASP-K8S:K09", "CWE-295"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("peer-auto-tls", wanted: false, byDefault: false));
