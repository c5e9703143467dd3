using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StaticPasswordFile() : ComponentRule(
    new()
    {
        Id = "CNS5201",
        Title = "API server uses a static password file",
        MessageFormat = "{0} {1}; remove the flag and use OIDC or client certificates",
        Category = Categories.Access,
        Description = "The file holds passwords in plain text that never expire and change only when the API server restarts; Kubernetes 1.19 removed the flag.",
        Remediation = "Remove --basic-auth-file and authenticate users with OIDC.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 8.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_69", "kics:5da47109"],
        Standards = ["NSA:Authentication", "OWASP-K8S:K09", "CWE-256"],
    },
    Component.ApiServer,
    FlagRequirement.Absent("basic-auth-file"));
