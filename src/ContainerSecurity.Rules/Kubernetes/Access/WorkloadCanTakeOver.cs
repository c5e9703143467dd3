using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WorkloadCanTakeOver() : AccountPermissionRule(new()
{
    Id = "CNS5045",
    Title = "Workload's service account can take over the cluster",
    MessageFormat = "{0} runs as service account '{1}', which can {2} through {3}; narrow the role or use another service account",
    Category = Categories.Access,
    Description = "An attacker in the pod gets the token of its service account, which is enough to reach other workloads, their Secrets or the whole cluster.",
    Remediation = "Narrow the role, name the objects in resourceNames, or run the workload with a service account without such a role.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0267"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
}, wantsEverything: false);
