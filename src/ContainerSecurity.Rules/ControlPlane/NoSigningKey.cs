using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoSigningKey() : ComponentRule(
    new()
    {
        Id = "CNS5243",
        Title = "The controller manager has no key to sign tokens",
        MessageFormat = "{0} {1}; set --service-account-private-key-file",
        Category = Categories.Access,
        Description = "Without a key of its own, apart from the TLS keys, tokens cannot be signed or their key be changed.",
        Remediation = "Set --service-account-private-key-file to the key whose public half the API server has.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["trivy:KCV-0036", "kubescape:C-0147", "kics:ccc98ff7"],
        Standards = ["CIS-K8S:1.3.4", "OWASP-K8S:K09", "CWE-320"],
    },
    Component.ControllerManager,
    FlagRequirement.File("service-account-private-key-file"));
