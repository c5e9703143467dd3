using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AnonymousApiServer() : ComponentRule(
    new()
    {
        Id = "CNS5200",
        Title = "The API server answers anonymous requests",
        MessageFormat = "{0} {1}; set --anonymous-auth=false, or name the open paths in an AuthenticationConfiguration",
        Category = Categories.Access,
        Description = "A request without credentials is let in as system:anonymous, and any right bound to that user or its group is everyone's.",
        Remediation = "Set --anonymous-auth=false. Where probes ask without credentials, allow only their paths in an AuthenticationConfiguration.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_68", "trivy:KCV-0001", "kubescape:C-0113", "kics:1de5cc51"],
        Standards = ["CIS-K8S:1.2.1", "NSA:Authentication", "OWASP-K8S:K06", "CWE-306"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("anonymous-auth", wanted: false, byDefault: true));
