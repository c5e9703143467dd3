using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PodSecurityOff() : ComponentRule(
    new()
    {
        Id = "CNS5213",
        Title = "The admission of pods by security standard is off",
        MessageFormat = "{0} {1}; remove PodSecurity from --disable-admission-plugins",
        Category = Categories.Access,
        Description = "Labels that ask for a Pod Security Standard are then ignored, in every namespace.",
        Remediation = "Remove PodSecurity from --disable-admission-plugins, or be sure that another policy engine does its work.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = [],
        Standards = ["NSA:Pod security enforcement", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("disable-admission-plugins", "PodSecurity"));
