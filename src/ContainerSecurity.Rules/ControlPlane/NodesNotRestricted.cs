using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NodesNotRestricted() : ComponentRule(
    new()
    {
        Id = "CNS5216",
        Title = "API server does not enable NodeRestriction",
        MessageFormat = "{0} {1}; add NodeRestriction to --enable-admission-plugins",
        Category = Categories.Access,
        Description = "A compromised kubelet can change other nodes and their pods, and label its own node to attract pods with Secrets.",
        Remediation = "Add NodeRestriction to --enable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_85", "trivy:KCV-0016", "kubescape:C-0127", "kics:33fc6923"],
        Standards = ["CIS-K8S:1.2.14", "OWASP-K8S:K09", "CWE-269"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "NodeRestriction"));
