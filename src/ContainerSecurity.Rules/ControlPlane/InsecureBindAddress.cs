using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class InsecureBindAddress() : ComponentRule(
    new()
    {
        Id = "CNS5218",
        Title = "API server listens on an insecure address",
        MessageFormat = "{0} {1}; remove --insecure-bind-address",
        Category = Categories.Access,
        Description = "Requests to that address are neither encrypted nor authenticated, and all of them are allowed.",
        Remediation = "Remove --insecure-bind-address; Kubernetes 1.24 removed the flag.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_86", "kics:b9380fd3"],
        Standards = ["NSA:Control plane hardening", "OWASP-K8S:K09", "CWE-306"],
    },
    Component.ApiServer,
    FlagRequirement.Absent("insecure-bind-address"));
