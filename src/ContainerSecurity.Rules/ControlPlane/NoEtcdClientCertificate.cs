using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoEtcdClientCertificate() : ComponentRule(
    new()
    {
        Id = "CNS5226",
        Title = "API server has no client certificate for etcd",
        MessageFormat = "{0} {1}; set --etcd-certfile and --etcd-keyfile",
        Category = Categories.Access,
        Description = "etcd then has to accept unauthenticated clients, although it stores the whole cluster state, Secrets included.",
        Remediation = "Set --etcd-certfile and --etcd-keyfile, and require client certificates in etcd with --client-cert-auth.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_99", "trivy:KCV-0026", "kubescape:C-0137", "kics:895a5a95"],
        Standards = ["CIS-K8S:1.2.23", "NSA:etcd", "OWASP-K8S:K09", "CWE-306"],
    },
    Component.ApiServer,
    FlagRequirement.File("etcd-certfile"),
    FlagRequirement.File("etcd-keyfile"));
