using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ServiceAccountPluginOff() : ComponentRule(
    new()
    {
        Id = "CNS5214",
        Title = "Pods get no service account",
        MessageFormat = "{0} {1}; remove ServiceAccount from --disable-admission-plugins",
        Category = Categories.Access,
        Description = "Without the plugin a pod may name any service account without a check, and automountServiceAccountToken is not looked at.",
        Remediation = "Remove ServiceAccount from --disable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["trivy:KCV-0014", "kubescape:C-0125", "kics:9587c890"],
        Standards = ["CIS-K8S:1.2.12", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("disable-admission-plugins", "ServiceAccount"));
