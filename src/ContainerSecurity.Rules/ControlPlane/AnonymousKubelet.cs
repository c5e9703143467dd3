using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AnonymousKubelet() : ComponentRule(
    new()
    {
        Id = "CNS5260",
        Title = "Kubelet allows anonymous authentication",
        MessageFormat = "{0} {1}; set --anonymous-auth=false, or authentication.anonymous.enabled: false in the configuration file",
        Category = Categories.Access,
        Description = "Anyone who reaches the node can query its kubelet for pods and logs and, with the authorization mode AlwaysAllow, run commands in every container.",
        Remediation = "Set authentication.anonymous.enabled: false and enable webhook authentication.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = [
            "checkov:CKV_K8S_138", "trivy:KCV-0079", "kubescape:C-0069", "kubescape:C-0172",
            "kics:1de5cc51",
        ],
        Standards = [
            "CIS-K8S:4.2.1", "CIS-AKS:3.2.1", "NSA:Authentication", "OWASP-K8S:K06",
            "CWE-306",
        ],
        HasFix = true,
    },
    Component.Kubelet,
    FlagRequirement.Switch("anonymous-auth", wanted: false, byDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeletConfiguration", "authentication.anonymous.enabled", wanted: false, byDefault: false);
}
