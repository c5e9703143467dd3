using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EventsNotBounded() : ComponentRule(
    new()
    {
        Id = "CNS5268",
        Title = "Kubelet event rate is unlimited or too high",
        MessageFormat = "{0} {1}; set a limit from 1 to 5 events per second, or remove the setting",
        Category = Categories.Access,
        Description = "A node with a high limit, or without one (0), can flood the API server with events.",
        Remediation = "Remove eventRecordQPS (or --event-qps), or set the rate that your monitoring needs.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_147", "trivy:KCV-0087", "kubescape:C-0180", "kics:1a07a446"],
        Standards = ["CIS-K8S:4.2.8", "CIS-AKS:3.2.8", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.Kubelet,
    FlagRequirement.Value("event-qps", IsBounded))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "eventRecordQPS", text => !FlagValues.TryNumber(text, out var number) || number is > 0 and <= 50);

    private static bool IsBounded(string text) => !FlagValues.TryNumber(text, out var number) || number is > 0 and <= 5;
}
