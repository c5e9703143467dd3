using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class WorkloadCanTakeOver() : AccountRightRule(new()
{
    Id = "CNS5045",
    Title = "A workload's service account can take over the cluster",
    MessageFormat = "{0} runs as service account '{1}', which can {2} through {3}; narrow the role or give the workload an account of its own",
    Category = Categories.Access,
    Description = "Whoever breaks into a pod has the token of its service account. Here that token is enough to get at other workloads, their Secrets or the whole cluster.",
    Remediation = "Narrow the role, name the objects in resourceNames, or run the workload as an account that has no such role.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0267"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
}, wantsEverything: false);
