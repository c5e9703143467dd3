using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyWithoutSeccomp() : PolicyFieldRule(new()
{
    Id = "CNS5288",
    Title = "PodSecurityPolicy asks for no seccomp profile",
    MessageFormat = "{0} asks for no seccomp profile; set the annotation seccomp.security.alpha.kubernetes.io/defaultProfileName to runtime/default",
    Category = Categories.Access,
    Description = "Without a profile containers may make every system call, and so reach more of the kernel's faults.",
    Remediation = "Set the annotations defaultProfileName and allowedProfileNames to runtime/default.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_32"],
    Standards = ["PSS:restricted", "OWASP-K8S:K09", "CWE-693"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Annotations.Any(a => a.Key == "seccomp.security.alpha.kubernetes.io/defaultProfileName" && (a.Value.IsUnknown || a.Value.Value is "runtime/default" or "docker/default")) ? null : policy.Location;
}
