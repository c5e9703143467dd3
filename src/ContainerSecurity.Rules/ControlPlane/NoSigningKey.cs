using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoSigningKey() : ComponentRule(
    new()
    {
        Id = "CNS5243",
        Title = "Controller manager has no service account signing key",
        MessageFormat = "{0} {1}; set --service-account-private-key-file",
        Category = Categories.Access,
        Description = "Without a dedicated key the controller manager cannot sign service account tokens, and the key cannot be rotated separately from the TLS keys.",
        Remediation = "Set --service-account-private-key-file to the private key that matches the API server's --service-account-key-file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0036", "kubescape:C-0147", "kics:ccc98ff7"],
        Standards = ["CIS-K8S:1.3.4", "OWASP-K8S:K09", "CWE-320"],
    },
    Component.ControllerManager,
    FlagRequirement.File("service-account-private-key-file"));
