using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class PodCreatorsBound() : BoundPermissionRule(new()
{
    Id = "CNS5037",
    Title = "Binding lets its subjects create or change workloads",
    MessageFormat = "{0} lets {1} create or change workloads through role '{2}'; bind a role without these permissions",
    Category = Categories.Access,
    Description = "A subject that can create pods can mount any Secret of the namespace and use any of its service accounts.",
    Remediation = "Leave the creation of workloads to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:access-to-create-pods"],
    Standards = ["CIS-K8S:5.1.4", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreateWorkloads);
