using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoServiceAccountKey() : ComponentRule(
    new()
    {
        Id = "CNS5224",
        Title = "Service-account tokens are verified with the server's own key",
        MessageFormat = "{0} {1}; set --service-account-key-file",
        Category = Categories.Access,
        Description = "Without a key of its own the server verifies tokens with its TLS key, so the two cannot be changed apart from each other.",
        Remediation = "Set --service-account-key-file to the public key that tokens are signed for.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_97", "trivy:KCV-0025", "kubescape:C-0136", "kics:dab4ec72"],
        Standards = ["CIS-K8S:1.2.22", "OWASP-K8S:K09", "CWE-320"],
    },
    Component.ApiServer,
    FlagRequirement.File("service-account-key-file"));
