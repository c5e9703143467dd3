using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyWithoutSeccomp() : PolicyFieldRule(new()
{
    Id = "CNS5288",
    Title = "PodSecurityPolicy sets no default seccomp profile",
    MessageFormat = "{0} sets no default seccomp profile; set the annotation seccomp.security.alpha.kubernetes.io/defaultProfileName to runtime/default",
    Category = Categories.Access,
    Description = "Without a seccomp profile containers may make every system call, which exposes more kernel vulnerabilities.",
    Remediation = "Set the annotations defaultProfileName and allowedProfileNames to runtime/default.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_32"],
    Standards = ["PSS:restricted", "OWASP-K8S:K09", "CWE-693"],
})
{
    private protected override Location? FindAllowed(KubernetesObject policy) =>
        policy.Annotations.Any(a => a.Key == "seccomp.security.alpha.kubernetes.io/defaultProfileName" && (a.Value.IsUnknown || a.Value.Value is "runtime/default" or "docker/default")) ? null : policy.Location;
}
