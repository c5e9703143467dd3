using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdTakesAnyClient() : ComponentRule(
    new()
    {
        Id = "CNS5251",
        Title = "etcd does not require client certificates",
        MessageFormat = "{0} {1}; set --client-cert-auth=true and --trusted-ca-file",
        Category = Categories.Access,
        Description = "Anyone who reaches etcd can read and change the whole cluster state and bypass the API server's authentication and authorization.",
        Remediation = "Set --client-cert-auth=true and --trusted-ca-file.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 8.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_117", "trivy:KCV-0043", "kubescape:C-0154", "kics:9391103a"],
        Standards = ["CIS-K8S:2.2", "NSA:etcd", "OWASP-K8S:K09", "CWE-306"],
        HasFix = true,
    },
    Component.Etcd,
    FlagRequirement.Switch("client-cert-auth", wanted: true, byDefault: false));
