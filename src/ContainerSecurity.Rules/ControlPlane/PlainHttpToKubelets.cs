using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PlainHttpToKubelets() : ComponentRule(
    new()
    {
        Id = "CNS5204",
        Title = "API server connects to kubelets over HTTP",
        MessageFormat = "{0} {1}; remove --kubelet-https",
        Category = Categories.Access,
        Description = "An attacker on the network can read and change logs and exec sessions between the API server and the nodes.",
        Remediation = "Remove the flag; HTTPS is the default and has been the only option since Kubernetes 1.22.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_71", "trivy:KCV-0004", "kics:cdc8b54e"],
        Standards = ["OWASP-K8S:K09", "CWE-319"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("kubelet-https", wanted: true, byDefault: true));
