using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ConnectionReadersBound() : BoundRightRule(new()
{
    Id = "CNS5042",
    Title = "A binding lets a service account run commands with no more than get",
    MessageFormat = "{0} lets {1} open connections into pods of others with the verb get, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "A WebSocket is opened with GET, so get on nodes/proxy, and before Kubernetes 1.35 on pods/exec, is enough to run commands, though it looks like reading.",
    Remediation = "Take nodes/proxy and pods/exec from the role; nodes/metrics and nodes/stats are enough for monitoring.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-K8S:5.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Rights.GetConnections)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";

    // What create is given for is reported as that.
    private protected override bool Concerns(PolicyRule rule) => Rights.CreateConnections.FindAnywhereIn(rule) is null;
}
