using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ImagesNotAlwaysPulled() : ComponentRule(
    new()
    {
        Id = "CNS5212",
        Title = "API server does not enable AlwaysPullImages",
        MessageFormat = "{0} {1}; add AlwaysPullImages to --enable-admission-plugins",
        Category = Categories.Access,
        Description = "A pod can run any private image that is already on its node, without credentials for the registry.",
        Remediation = "Add AlwaysPullImages to --enable-admission-plugins where tenants share nodes.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_80", "trivy:KCV-0012", "kubescape:C-0123", "kics:a77f4d07"],
        Standards = ["CIS-K8S:1.2.11", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "AlwaysPullImages"));
