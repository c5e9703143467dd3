using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsPrivileged() : PolicyFieldRule(new()
{
    Id = "CNS5280",
    Title = "PodSecurityPolicy allows privileged containers",
    MessageFormat = "{0} allows privileged containers; set privileged: false",
    Category = Categories.Access,
    Description = "A privileged container is root on the node.",
    Remediation = "Set privileged: false.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_2", "kubescape:C-0213", "kics:c48e57d3"],
    Standards = ["CIS-K8S:5.2.2", "PSS:baseline", "OWASP-K8S:K09", "CWE-250"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        WhereTrue(policy, "privileged");
}
