using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsHostProcesses() : PolicyFieldRule(new()
{
    Id = "CNS5281",
    Title = "PodSecurityPolicy allows hostPID",
    MessageFormat = "{0} allows hostPID; set hostPID: false",
    Category = Categories.Access,
    Description = "A pod in the host's process namespace sees the environment variables of the node's processes and can kill them.",
    Remediation = "Set hostPID: false.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_1", "kubescape:C-0214", "kics:91dacd0e"],
    Standards = ["CIS-K8S:5.2.3", "PSS:baseline", "OWASP-K8S:K09", "CWE-653"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        WhereTrue(policy, "hostPID");
}
