using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdNotVerified() : ComponentRule(
    new()
    {
        Id = "CNS5229",
        Title = "API server does not verify etcd's certificate",
        MessageFormat = "{0} {1}; set --etcd-cafile to the CA of etcd's certificate",
        Category = Categories.Access,
        Description = "A machine that impersonates etcd receives everything the cluster stores and can return forged data.",
        Remediation = "Set --etcd-cafile to the CA that signed etcd's serving certificate.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_102", "trivy:KCV-0029", "kubescape:C-0140", "kics:3f5ff8a7"],
        Standards = ["CIS-K8S:1.2.26", "NSA:etcd", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("etcd-cafile"));
