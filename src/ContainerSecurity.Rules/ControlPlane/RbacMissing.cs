using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class RbacMissing() : ComponentRule(
    new()
    {
        Id = "CNS5209",
        Title = "The API server does not use RBAC",
        MessageFormat = "{0} {1}; add RBAC to --authorization-mode",
        Category = Categories.Access,
        Description = "Without RBAC rights are either not checked at all, which is the default when no mode is given, or kept in files that nobody reviews.",
        Remediation = "Set --authorization-mode=Node,RBAC.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = [
            "checkov:CKV_K8S_77", "trivy:KCV-0009", "kubescape:C-0088", "kubescape:C-0120",
            "kics:1aa4a1ae",
        ],
        Standards = ["CIS-K8S:1.2.8", "NSA:Authorisation: RBAC", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("authorization-mode", "RBAC"));
