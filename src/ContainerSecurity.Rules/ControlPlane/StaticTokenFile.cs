using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StaticTokenFile() : ComponentRule(
    new()
    {
        Id = "CNS5202",
        Title = "The API server has a file of tokens",
        MessageFormat = "{0} {1}; remove the flag and use OIDC or service-account tokens",
        Category = Categories.Access,
        Description = "The tokens stand in the file as plain text, never expire and are changed only by starting the server again.",
        Remediation = "Remove --token-auth-file and authenticate people by OIDC.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_70", "trivy:KCV-0002", "kubescape:C-0114", "kics:32ecd76e"],
        Standards = ["CIS-K8S:1.2.2", "NSA:Authentication", "OWASP-K8S:K09", "CWE-256"],
    },
    Component.ApiServer,
    FlagRequirement.Absent("token-auth-file"));
