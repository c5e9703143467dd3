using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsHostIpc() : PolicyFieldRule(new()
{
    Id = "CNS5282",
    Title = "PodSecurityPolicy allows hostIPC",
    MessageFormat = "{0} allows hostIPC; set hostIPC: false",
    Category = Categories.Access,
    Description = "A pod in the host's IPC namespace can read shared memory of the node's processes.",
    Remediation = "Set hostIPC: false.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_3", "kubescape:C-0215", "kics:80f93444"],
    Standards = ["CIS-K8S:5.2.4", "PSS:baseline", "OWASP-K8S:K09", "CWE-653"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        WhereTrue(policy, "hostIPC");
}
