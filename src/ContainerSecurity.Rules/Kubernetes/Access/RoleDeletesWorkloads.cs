using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleDeletesWorkloads() : RoleRightRule(new()
{
    Id = "CNS5017",
    Title = "A role can delete workloads",
    MessageFormat = "{0} can delete workloads ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever can delete workloads can stop the service.",
    Remediation = "Leave deleting to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0007"],
    Standards = ["OWASP-K8S:K03"],
}, Rights.DeleteWorkloads);
