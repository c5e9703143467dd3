using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleForwardsPorts() : RolePermissionRule(new()
{
    Id = "CNS5009",
    Title = "Role can forward ports to pods",
    MessageFormat = "{0} can forward ports to pods ('{1}' on '{2}'); remove this permission",
    Category = Categories.Access,
    Description = "A forwarded port bypasses NetworkPolicies and reaches services that listen on the loopback address only.",
    Remediation = "Remove pods/portforward.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0063", "kics:38fa11ef"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Permissions.ForwardPorts);
