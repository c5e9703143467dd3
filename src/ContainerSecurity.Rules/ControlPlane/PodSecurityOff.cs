using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PodSecurityOff() : ComponentRule(
    new()
    {
        Id = "CNS5213",
        Title = "API server disables Pod Security admission",
        MessageFormat = "{0} {1}; remove PodSecurity from --disable-admission-plugins",
        Category = Categories.Access,
        Description = "The API server ignores the pod-security.kubernetes.io labels in every namespace.",
        Remediation = "Remove PodSecurity from --disable-admission-plugins, unless another policy engine enforces the Pod Security Standards.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = [],
        Standards = ["NSA:Pod security enforcement", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("disable-admission-plugins", "PodSecurity"));
