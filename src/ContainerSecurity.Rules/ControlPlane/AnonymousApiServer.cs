using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AnonymousApiServer() : ComponentRule(
    new()
    {
        Id = "CNS5200",
        Title = "API server allows anonymous authentication",
        MessageFormat = "{0} {1}; set --anonymous-auth=false, or allow only the health endpoints in an AuthenticationConfiguration",
        Category = Categories.Access,
        Description = "Requests without credentials are accepted as system:anonymous, so every permission bound to that user or to system:unauthenticated is public.",
        Remediation = "Set --anonymous-auth=false. Where health probes send no credentials, allow only their paths in an AuthenticationConfiguration.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_68", "trivy:KCV-0001", "kubescape:C-0113", "kics:1de5cc51"],
        Standards = ["CIS-K8S:1.2.1", "NSA:Authentication", "OWASP-K8S:K06", "CWE-306"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("anonymous-auth", wanted: false, byDefault: true));
