using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class CommandRunnersBound() : BoundPermissionRule(new()
{
    Id = "CNS5069",
    Title = "Binding lets its subjects exec into pods",
    MessageFormat = "{0} lets {1} exec into pods or attach to them through role '{2}'; bind a role without pods/exec and pods/attach",
    Category = Categories.Access,
    Description = "A subject that runs commands in a pod has its data, its Secrets and the permissions of its service account.",
    Remediation = "Remove pods/exec and pods/attach from the role, or bind it only where and while it is needed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:clusterrolebindingPodExecAttach", "polaris:rolebindingClusterRolePodExecAttach", "polaris:rolebindingRolePodExecAttach"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Permissions.RunCommands, Permissions.Attach);
