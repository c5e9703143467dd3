using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ServiceStatusWritersBound() : BoundPermissionRule(new()
{
    Id = "CNS5041",
    Title = "Service account can change the status of Services",
    MessageFormat = "{0} lets {1} change the status of Services through role '{2}'; bind a role without services/status",
    Category = Categories.Access,
    Description = "The status of a Service holds load balancer addresses, so a subject that writes it can intercept traffic to any address (CVE-2020-8554).",
    Remediation = "Remove services/status from the role.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_4"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Permissions.WriteServiceStatus)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
