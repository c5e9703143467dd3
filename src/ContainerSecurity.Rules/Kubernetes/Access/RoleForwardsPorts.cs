using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleForwardsPorts() : RoleRightRule(new()
{
    Id = "CNS5009",
    Title = "A role can forward ports of pods",
    MessageFormat = "{0} can open tunnels to ports of pods ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "A forwarded port goes past NetworkPolicies and reaches what listens on the loopback address only.",
    Remediation = "Remove pods/portforward.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0063", "kics:38fa11ef"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Rights.ForwardPorts);
