using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NamespaceLifecycleOff() : ComponentRule(
    new()
    {
        Id = "CNS5215",
        Title = "API server disables the NamespaceLifecycle admission plugin",
        MessageFormat = "{0} {1}; remove NamespaceLifecycle from --disable-admission-plugins",
        Category = Categories.Access,
        Description = "Objects can be created in namespaces that are missing or being deleted, and system namespaces such as kube-system can be deleted.",
        Remediation = "Remove NamespaceLifecycle from --disable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0015", "kubescape:C-0126", "kics:1ffe7bf7"],
        Standards = ["CIS-K8S:1.2.13", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("disable-admission-plugins", "NamespaceLifecycle"));
