using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsHostNetwork() : PolicyFieldRule(new()
{
    Id = "CNS5283",
    Title = "PodSecurityPolicy allows hostNetwork",
    MessageFormat = "{0} allows hostNetwork; set hostNetwork: false",
    Category = Categories.Access,
    Description = "A pod on the host network sees the node's traffic and reaches services that listen on loopback only.",
    Remediation = "Set hostNetwork: false.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_4", "kubescape:C-0216", "kics:a33e9173"],
    Standards = ["CIS-K8S:5.2.5", "PSS:baseline", "OWASP-K8S:K09", "CWE-653"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        WhereTrue(policy, "hostNetwork");
}
