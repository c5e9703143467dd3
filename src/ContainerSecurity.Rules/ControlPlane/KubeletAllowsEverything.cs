using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletAllowsEverything() : ComponentRule(
    new()
    {
        Id = "CNS5261",
        Title = "Kubelet authorization mode is AlwaysAllow",
        MessageFormat = "{0} {1}; use the authorization mode Webhook",
        Category = Categories.Access,
        Description = "Every client that authenticates to the kubelet can do anything with it, such as run commands in every container of the node.",
        Remediation = "Set authorization.mode: Webhook, so that the API server authorizes requests to the kubelet.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 9.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_139", "trivy:KCV-0080", "kubescape:C-0173", "kics:f1f4d8da"],
        Standards = [
            "CIS-K8S:4.2.2", "CIS-AKS:3.2.2", "NSA:Authorisation", "OWASP-K8S:K09",
            "CWE-862",
        ],
    },
    Component.Kubelet,
    FlagRequirement.NotListed("authorization-mode", "AlwaysAllow"))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "authorization.mode", text => text != "AlwaysAllow");
}
