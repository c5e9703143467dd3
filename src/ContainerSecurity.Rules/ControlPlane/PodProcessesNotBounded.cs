using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PodProcessesNotBounded() : ComponentRule(
    new()
    {
        Id = "CNS5273",
        Title = "The kubelet sets no bound to the processes of a pod",
        MessageFormat = "{0} {1}; set --pod-max-pids, or podPidsLimit",
        Category = Categories.Access,
        Description = "One pod that forks without end takes all process ids of the node, and the node with them.",
        Remediation = "Set podPidsLimit to a figure such as 4096.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0284"],
        Standards = ["CIS-K8S:4.2.13", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.Kubelet,
    FlagRequirement.AtLeast("pod-max-pids", 1, isWrongByDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "podPidsLimit", text => !FlagValues.TryNumber(text, out var number) || number > 0, isWrongByDefault: true);
}
