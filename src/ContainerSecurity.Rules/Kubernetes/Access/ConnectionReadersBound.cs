using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ConnectionReadersBound() : BoundPermissionRule(new()
{
    Id = "CNS5042",
    Title = "Service account can run commands with verb get",
    MessageFormat = "{0} lets {1} run commands in pods with the verb get through role '{2}'; bind a role without nodes/proxy and pods/exec",
    Category = Categories.Access,
    Description = "A WebSocket opens with a GET request, so get on nodes/proxy, and before Kubernetes 1.35 on pods/exec, is enough to run commands although it looks read-only.",
    Remediation = "Remove nodes/proxy and pods/exec from the role; nodes/metrics and nodes/stats are enough for monitoring.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:5.1.10", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.GetConnections)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";

    // CNS5039 reports rules that also grant create.
    private protected override bool Concerns(RbacRule rule) => Permissions.CreateConnections.FindAnywhereIn(rule) is null;
}
