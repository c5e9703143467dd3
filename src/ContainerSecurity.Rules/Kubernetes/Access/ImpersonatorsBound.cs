using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ImpersonatorsBound() : BoundPermissionRule(new()
{
    Id = "CNS5040",
    Title = "Service account can impersonate other identities",
    MessageFormat = "{0} lets {1} impersonate users, groups or service accounts through role '{2}'; bind a role without the verb impersonate",
    Category = Categories.Access,
    Description = "An attacker in a pod of this service account gets all permissions of the identities that it can impersonate.",
    Remediation = "Remove the verb impersonate from the role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_3"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.Impersonate)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}
