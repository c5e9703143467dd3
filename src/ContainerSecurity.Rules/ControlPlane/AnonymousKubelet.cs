using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AnonymousKubelet() : ComponentRule(
    new()
    {
        Id = "CNS5260",
        Title = "The kubelet answers anonymous requests",
        MessageFormat = "{0} {1}; set --anonymous-auth=false, or authentication.anonymous.enabled: false",
        Category = Categories.Access,
        Description = "Whoever reaches the node may then ask its kubelet for pods, logs and, with a lax authorisation mode, run commands in every container.",
        Remediation = "Set authentication.anonymous.enabled: false and webhook authentication.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.5,
        AppliesTo = Platforms.Kubernetes,
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
