using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NodesNotRestricted() : ComponentRule(
    new()
    {
        Id = "CNS5216",
        Title = "Nodes may change each other's objects",
        MessageFormat = "{0} {1}; add NodeRestriction to --enable-admission-plugins",
        Category = Categories.Access,
        Description = "A kubelet can then change other nodes and their pods, and label itself so that pods with Secrets come to it.",
        Remediation = "Add NodeRestriction to --enable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 6.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_85", "trivy:KCV-0016", "kubescape:C-0127", "kics:33fc6923"],
        Standards = ["CIS-K8S:1.2.14", "OWASP-K8S:K09", "CWE-269"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "NodeRestriction"));
