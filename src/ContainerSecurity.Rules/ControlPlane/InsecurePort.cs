using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class InsecurePort() : ComponentRule(
    new()
    {
        Id = "CNS5219",
        Title = "API server opens an insecure port",
        MessageFormat = "{0} {1}; set --insecure-port=0 or remove the flag",
        Category = Categories.Access,
        Description = "Requests to that port are neither encrypted nor authenticated, and all of them are allowed.",
        Remediation = "Set --insecure-port=0, or remove the flag; Kubernetes 1.24 removed both the flag and the port.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_88", "kubescape:C-0005", "kics:fa4def8c"],
        Standards = ["NSA:Control plane hardening", "OWASP-K8S:K09", "CWE-306"],
    },
    Component.ApiServer,
    FlagRequirement.Value("insecure-port", text => !FlagValues.TryNumber(text, out var port) || port == 0));
