using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdTakesAnyClient() : ComponentRule(
    new()
    {
        Id = "CNS5251",
        Title = "etcd does not ask clients who they are",
        MessageFormat = "{0} {1}; set --client-cert-auth=true",
        Category = Categories.Access,
        Description = "Whoever reaches etcd reads and writes all of the cluster, past every check of the API server.",
        Remediation = "Set --client-cert-auth=true and --trusted-ca-file.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 8.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_117", "trivy:KCV-0043", "kubescape:C-0154", "kics:9391103a"],
        Standards = ["CIS-K8S:2.2", "NSA:etcd", "OWASP-K8S:K09", "CWE-306"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("client-cert-auth", wanted: true, byDefault: false));
