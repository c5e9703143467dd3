using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class TokensExtended() : ComponentRule(
    new()
    {
        Id = "CNS5225",
        Title = "API server extends service account token lifetime",
        MessageFormat = "{0} {1}; set --service-account-extend-token-expiration=false",
        Category = Categories.Access,
        Description = "By default the API server makes pod tokens valid for up to a year, for clients that never reload them; a stolen token works as long.",
        Remediation = "Set --service-account-extend-token-expiration=false once all clients reload their tokens.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0290"],
        Standards = ["CIS-K8S:1.2.30", "OWASP-K8S:K09", "CWE-613"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("service-account-extend-token-expiration", wanted: false, byDefault: true));
