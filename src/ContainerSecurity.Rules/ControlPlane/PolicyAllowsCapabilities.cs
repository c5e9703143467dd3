using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsCapabilities() : PolicyFieldRule(new()
{
    Id = "CNS5287",
    Title = "PodSecurityPolicy allows additional capabilities",
    MessageFormat = "{0} allows added capabilities; remove allowedCapabilities",
    Category = Categories.Access,
    Description = "Each capability beyond the runtime's defaults gives the container a part of root's privileges.",
    Remediation = "Remove allowedCapabilities or leave it empty.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_24", "kubescape:C-0219", "kics:7307579a"],
    Standards = ["CIS-K8S:5.2.9", "PSS:baseline", "OWASP-K8S:K09", "CWE-250"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Get("spec", "allowedCapabilities").Items().FirstOrDefault()?.Location;
}
