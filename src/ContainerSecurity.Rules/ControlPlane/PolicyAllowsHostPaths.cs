using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyAllowsHostPaths() : PolicyFieldRule(new()
{
    Id = "CNS5290",
    Title = "PodSecurityPolicy allows every hostPath",
    MessageFormat = "{0} allows hostPath volumes without a list of paths; set allowedHostPaths or disallow hostPath",
    Category = Categories.Access,
    Description = "A container that mounts the node's root directory can change everything on the node.",
    Remediation = "List read-only paths in allowedHostPaths, or leave hostPath out of volumes.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kics:caa93370"],
    Standards = ["PSS:baseline", "OWASP-K8S:K09", "CWE-668"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Get("spec", "allowedHostPaths") is null
            ? policy.Get("spec", "volumes").Items().OfType<DataScalar>().FirstOrDefault(v => v.Expression is null && v.Text is "*" or "hostPath")?.Location
            : null;
}
