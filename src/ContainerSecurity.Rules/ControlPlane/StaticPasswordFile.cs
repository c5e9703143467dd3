using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StaticPasswordFile() : ComponentRule(
    new()
    {
        Id = "CNS5201",
        Title = "The API server has a file of passwords",
        MessageFormat = "{0} {1}; remove the flag and use OIDC or client certificates",
        Category = Categories.Access,
        Description = "Passwords stand in the file as plain text, last for ever and are changed only by starting the server again. The flag was removed in Kubernetes 1.19.",
        Remediation = "Remove --basic-auth-file and authenticate people by OIDC.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_69", "kics:5da47109"],
        Standards = ["NSA:Authentication", "OWASP-K8S:K09", "CWE-256"],
    },
    Component.ApiServer,
    FlagRequirement.Absent("basic-auth-file"));
