using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsEscalation() : PolicyFieldRule(new()
{
    Id = "CNS5284",
    Title = "PodSecurityPolicy allows privilege escalation",
    MessageFormat = "{0} allows privilege escalation; set allowPrivilegeEscalation: false",
    Category = Categories.Access,
    Description = "A process may gain more privileges than its parent, for example through a setuid binary; this is the default of the field.",
    Remediation = "Set allowPrivilegeEscalation: false.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_5", "kubescape:C-0217", "kics:87554eef"],
    Standards = ["CIS-K8S:5.2.6", "PSS:restricted", "OWASP-K8S:K09", "CWE-269"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        WhereTrue(policy, "allowPrivilegeEscalation", byDefault: true);
}
