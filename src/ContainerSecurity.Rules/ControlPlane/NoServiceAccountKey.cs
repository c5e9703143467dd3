using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoServiceAccountKey() : ComponentRule(
    new()
    {
        Id = "CNS5224",
        Title = "API server has no separate service account key",
        MessageFormat = "{0} {1}; set --service-account-key-file",
        Category = Categories.Access,
        Description = "The API server then verifies service account tokens with its TLS key, so neither key can be rotated without the other.",
        Remediation = "Set --service-account-key-file to the public key of the service account token signer.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_97", "trivy:KCV-0025", "kubescape:C-0136", "kics:dab4ec72"],
        Standards = ["CIS-K8S:1.2.22", "OWASP-K8S:K09", "CWE-320"],
    },
    Component.ApiServer,
    FlagRequirement.File("service-account-key-file"));
