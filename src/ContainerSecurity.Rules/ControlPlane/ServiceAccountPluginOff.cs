using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ServiceAccountPluginOff() : ComponentRule(
    new()
    {
        Id = "CNS5214",
        Title = "API server disables the ServiceAccount admission plugin",
        MessageFormat = "{0} {1}; remove ServiceAccount from --disable-admission-plugins",
        Category = Categories.Access,
        Description = "Without the plugin the API server does not check the service account that a pod names and ignores automountServiceAccountToken.",
        Remediation = "Remove ServiceAccount from --disable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0014", "kubescape:C-0125", "kics:9587c890"],
        Standards = ["CIS-K8S:1.2.12", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("disable-admission-plugins", "ServiceAccount"));
