using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class TokensExtended() : ComponentRule(
    new()
    {
        Id = "CNS5225",
        Title = "Service-account tokens live for a year",
        MessageFormat = "{0} {1}; set --service-account-extend-token-expiration=false",
        Category = Categories.Access,
        Description = "By default the server makes the tokens of pods valid for a year, for clients that never read them again; a stolen one is good for as long.",
        Remediation = "Set the flag to false once all clients read their token again.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        SecuritySeverity = 3.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0290"],
        Standards = ["CIS-K8S:1.2.30", "OWASP-K8S:K09", "CWE-613"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("service-account-extend-token-expiration", wanted: false, byDefault: true));
