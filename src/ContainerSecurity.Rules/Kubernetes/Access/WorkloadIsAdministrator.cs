using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WorkloadIsAdministrator() : AccountPermissionRule(new()
{
    Id = "CNS5066",
    Title = "Workload's service account has every permission",
    MessageFormat = "{0} runs as service account '{1}', which can {2} through {3}; bind a role with least privilege",
    Category = Categories.Access,
    Description = "An attacker in the pod gets the token of its service account and with it every permission.",
    Remediation = "Bind the service account to a role that lists only the verbs and resources that the workload needs.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0267", "kubescape:C-0272"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
}, wantsEverything: true);
