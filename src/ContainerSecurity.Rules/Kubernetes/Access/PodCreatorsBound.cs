using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class PodCreatorsBound() : BoundRightRule(new()
{
    Id = "CNS5037",
    Title = "A binding lets its subjects create pods",
    MessageFormat = "{0} lets {1} create pods, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "Who can make a pod can mount any Secret of the namespace and use any of its service accounts. Here a role that allows it is given to somebody.",
    Remediation = "Leave creating workloads to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:access-to-create-pods"],
    Standards = ["CIS-K8S:5.1.4", "OWASP-K8S:K03", "CWE-269"],
}, Rights.CreateWorkloads);
