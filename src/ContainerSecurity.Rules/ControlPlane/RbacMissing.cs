using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class RbacMissing() : ComponentRule(
    new()
    {
        Id = "CNS5209",
        Title = "API server does not use RBAC",
        MessageFormat = "{0} {1}; set --authorization-mode=Node,RBAC",
        Category = Categories.Access,
        Description = "Without RBAC, permissions are either not checked at all (the default is AlwaysAllow) or kept in files that nobody reviews.",
        Remediation = "Set --authorization-mode=Node,RBAC.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = [
            "checkov:CKV_K8S_77", "trivy:KCV-0009", "kubescape:C-0088", "kubescape:C-0120",
            "kics:1aa4a1ae",
        ],
        Standards = ["CIS-K8S:1.2.8", "NSA:Authorisation: RBAC", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("authorization-mode", "RBAC"));
