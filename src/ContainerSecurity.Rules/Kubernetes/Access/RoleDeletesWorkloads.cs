using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleDeletesWorkloads() : RolePermissionRule(new()
{
    Id = "CNS5017",
    Title = "Role can delete workloads, Secrets or namespaces",
    MessageFormat = "{0} can delete workloads, Secrets or namespaces ('{1}' on '{2}'); list only verbs other than delete and deletecollection",
    Category = Categories.Access,
    Description = "A subject that can delete workloads, their Secrets or their namespace can stop the service.",
    Remediation = "Leave deletion to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0007"],
    Standards = ["OWASP-K8S:K03"],
}, Permissions.DeleteWorkloads);
