using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsRoot() : PolicyFieldRule(new()
{
    Id = "CNS5285",
    Title = "PodSecurityPolicy allows containers to run as root",
    MessageFormat = "{0} allows containers to run as root; set runAsUser.rule: MustRunAsNonRoot",
    Category = Categories.Access,
    Description = "A process that breaks out of a container as root is root on the node.",
    Remediation = "Set runAsUser.rule: MustRunAsNonRoot, or MustRunAs with ranges above 0.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_6", "kubescape:C-0218", "kics:de4421f1"],
    Standards = ["CIS-K8S:5.2.7", "PSS:restricted", "OWASP-K8S:K09", "CWE-250"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Get("spec", "runAsUser", "rule") switch
        {
            null => policy.Location,
            DataScalar { Expression: null, Text: "RunAsAny" } rule => rule.Location,
            DataScalar { Expression: null, Text: "MustRunAs" } rule when policy.Get("spec", "runAsUser", "ranges").Mappings().Any(r => r["min"] is DataScalar min && min.AsInteger() <= 0) => rule.Location,
            _ => null,
        };
}
