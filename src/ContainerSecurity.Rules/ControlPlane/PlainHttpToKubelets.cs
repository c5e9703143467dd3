using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PlainHttpToKubelets() : ComponentRule(
    new()
    {
        Id = "CNS5204",
        Title = "The API server speaks plain HTTP to kubelets",
        MessageFormat = "{0} {1}; remove --kubelet-https=false",
        Category = Categories.Access,
        Description = "Whoever is on the network between them reads logs and what is typed in exec sessions, and can change it.",
        Remediation = "Remove the flag; HTTPS is the default and since 1.22 the only way.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_71", "trivy:KCV-0004", "kics:cdc8b54e"],
        Standards = ["OWASP-K8S:K09", "CWE-319"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("kubelet-https", wanted: true, byDefault: true));
