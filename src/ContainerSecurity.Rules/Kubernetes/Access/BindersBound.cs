using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class BindersBound() : BoundPermissionRule(new()
{
    Id = "CNS5038",
    Title = "Service account can escalate permissions through bindings",
    MessageFormat = "{0} lets {1} write bindings or use bind and escalate through role '{2}'; bind a role without these permissions",
    Category = Categories.Access,
    Description = "An attacker in a pod of this service account can grant the role's permissions, and with bind or escalate any permission, to any subject.",
    Remediation = "Remove these permissions from the role, or bind it to users only.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_1"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.Escalate, Permissions.WriteBindings)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
