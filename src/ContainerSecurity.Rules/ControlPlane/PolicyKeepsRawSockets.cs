using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyKeepsRawSockets() : PolicyFieldRule(new()
{
    Id = "CNS5286",
    Title = "PodSecurityPolicy does not drop NET_RAW",
    MessageFormat = "{0} does not drop NET_RAW; add NET_RAW or ALL to requiredDropCapabilities",
    Category = Categories.Access,
    Description = "With raw sockets a container can forge packets and impersonate other hosts on the network.",
    Remediation = "Add ALL, or at least NET_RAW, to requiredDropCapabilities.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_7", "kics:2270987f"],
    Standards = ["CIS-K8S:5.2.8", "PSS:restricted", "OWASP-K8S:K09", "CWE-250"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy)
    {
        var dropped = policy.Get("spec", "requiredDropCapabilities");
        return dropped.Items().All(c => c is DataScalar { Expression: null, Text: not ("ALL" or "NET_RAW") }) ? dropped?.Location ?? policy.Location : null;
    }
}
