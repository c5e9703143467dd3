using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PodProcessesNotBounded() : ComponentRule(
    new()
    {
        Id = "CNS5273",
        Title = "Kubelet does not limit process IDs per pod",
        MessageFormat = "{0} {1}; set --pod-max-pids, or podPidsLimit in the configuration file",
        Category = Categories.Access,
        Description = "A fork bomb in one pod exhausts the process IDs of the node and takes down every pod on it.",
        Remediation = "Set podPidsLimit to a number such as 4096.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0284"],
        Standards = ["CIS-K8S:4.2.13", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.Kubelet,
    FlagRequirement.AtLeast("pod-max-pids", 1, isWrongByDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "podPidsLimit", text => !FlagValues.TryNumber(text, out var number) || number > 0, isWrongByDefault: true);
}
