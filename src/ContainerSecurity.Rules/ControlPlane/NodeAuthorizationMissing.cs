using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NodeAuthorizationMissing() : ComponentRule(
    new()
    {
        Id = "CNS5208",
        Title = "API server does not use Node authorization",
        MessageFormat = "{0} {1}; set --authorization-mode=Node,RBAC",
        Category = Categories.Access,
        Description = "Without Node authorization kubelets need permissions for all nodes and Secrets, so one compromised node exposes the Secrets of all others.",
        Remediation = "Set --authorization-mode=Node,RBAC.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_75", "trivy:KCV-0008", "kubescape:C-0119", "kics:4d7ee40f"],
        Standards = ["CIS-K8S:1.2.7", "OWASP-K8S:K09", "CWE-269"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("authorization-mode", "Node"));
