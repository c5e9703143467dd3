using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyDropsNoCapability() : PolicyFieldRule(new()
{
    Id = "CNS5289",
    Title = "PodSecurityPolicy drops no capabilities",
    MessageFormat = "{0} drops no capabilities; set requiredDropCapabilities: [ALL]",
    Category = Categories.Access,
    Description = "Containers keep all default capabilities of the runtime, although most need none.",
    Remediation = "Set requiredDropCapabilities: [ALL].",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_36", "kubescape:C-0220", "kics:e3aa0612"],
    Standards = ["PSS:restricted", "OWASP-K8S:K09", "CWE-250"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Get("spec", "requiredDropCapabilities") is null or DataSequence { Items.IsEmpty: true } ? policy.Location : null;
}
