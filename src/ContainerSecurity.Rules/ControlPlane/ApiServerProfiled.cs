using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ApiServerProfiled() : ComponentRule(
    new()
    {
        Id = "CNS5221",
        Title = "The API server offers profiling",
        MessageFormat = "{0} {1}; set --profiling=false",
        Category = Categories.Access,
        Description = "The profiling pages show how the program works inside and can be used to slow it down.",
        Remediation = "Set --profiling=false unless you are looking for a bottleneck.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_90", "trivy:KCV-0018", "kubescape:C-0129", "kics:2f491173"],
        Standards = ["CIS-K8S:1.2.15", "OWASP-K8S:K09", "CWE-489"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("profiling", wanted: false, byDefault: true));
