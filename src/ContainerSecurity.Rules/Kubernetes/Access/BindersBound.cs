using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class BindersBound() : BoundRightRule(new()
{
    Id = "CNS5038",
    Title = "A binding lets a service account write bindings",
    MessageFormat = "{0} lets {1} write bindings, and so give itself rights, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "A service account that writes bindings can give itself, and so an intruder in its pod, any right that the role allows to bind.",
    Remediation = "Take the right from the role, or bind it to people only.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_1"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Rights.Escalate, Rights.WriteBindings)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
