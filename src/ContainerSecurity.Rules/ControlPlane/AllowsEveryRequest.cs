using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AllowsEveryRequest() : ComponentRule(
    new()
    {
        Id = "CNS5207",
        Title = "API server authorization mode is AlwaysAllow",
        MessageFormat = "{0} {1}; set --authorization-mode=Node,RBAC",
        Category = Categories.Access,
        Description = "AlwaysAllow turns authorization off: every client that can reach the API server and authenticate controls the whole cluster.",
        Remediation = "Set --authorization-mode=Node,RBAC.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_74", "trivy:KCV-0007", "kubescape:C-0118", "kics:f1f4d8da"],
        Standards = ["CIS-K8S:1.2.6", "NSA:Authorisation", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("authorization-mode", "AlwaysAllow"));
