using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StaticTokenFile() : ComponentRule(
    new()
    {
        Id = "CNS5202",
        Title = "API server uses a static token file",
        MessageFormat = "{0} {1}; remove the flag and use OIDC or service account tokens",
        Category = Categories.Access,
        Description = "The file holds tokens in plain text that never expire and change only when the API server restarts.",
        Remediation = "Remove --token-auth-file and authenticate users with OIDC.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 8.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_70", "trivy:KCV-0002", "kubescape:C-0114", "kics:32ecd76e"],
        Standards = ["CIS-K8S:1.2.2", "NSA:Authentication", "OWASP-K8S:K09", "CWE-256"],
    },
    Component.ApiServer,
    FlagRequirement.Absent("token-auth-file"));
