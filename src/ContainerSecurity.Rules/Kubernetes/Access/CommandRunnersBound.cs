using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class CommandRunnersBound() : BoundRightRule(new()
{
    Id = "CNS5069",
    Title = "A binding lets its subjects run commands in pods",
    MessageFormat = "{0} lets {1} run commands in pods or attach to them, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "Who runs commands in a pod has its data, its Secrets and the rights of its service account.",
    Remediation = "Take pods/exec and pods/attach from the role, or bind it only where and while it is needed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:clusterrolebindingPodExecAttach", "polaris:rolebindingClusterRolePodExecAttach", "polaris:rolebindingRolePodExecAttach"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Rights.RunCommands, Rights.Attach);
