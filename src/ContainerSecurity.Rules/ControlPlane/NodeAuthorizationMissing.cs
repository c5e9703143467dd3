using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NodeAuthorizationMissing() : ComponentRule(
    new()
    {
        Id = "CNS5208",
        Title = "The API server does not confine nodes",
        MessageFormat = "{0} {1}; add Node to --authorization-mode",
        Category = Categories.Access,
        Description = "Without the Node mode a kubelet needs rights over all nodes and Secrets, and one node that is taken gives them away.",
        Remediation = "Set --authorization-mode=Node,RBAC.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_75", "trivy:KCV-0008", "kubescape:C-0119", "kics:4d7ee40f"],
        Standards = ["CIS-K8S:1.2.7", "OWASP-K8S:K09", "CWE-269"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("authorization-mode", "Node"));
