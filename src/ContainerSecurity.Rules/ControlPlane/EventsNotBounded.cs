using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EventsNotBounded() : ComponentRule(
    new()
    {
        Id = "CNS5268",
        Title = "The kubelet's rate of events is not as it should be",
        MessageFormat = "{0} {1}; set it from 1 to 5, or leave it out",
        Category = Categories.Access,
        Description = "With 0 there is no bound, and a node can flood the API server with events; with a high one it nearly can.",
        Remediation = "Leave eventRecordQPS out, or set what your monitoring needs.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_147", "trivy:KCV-0087", "kubescape:C-0180", "kics:1a07a446"],
        Standards = ["CIS-K8S:4.2.8", "CIS-AKS:3.2.8", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.Kubelet,
    FlagRequirement.Value("event-qps", IsBounded))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "eventRecordQPS", text => !FlagValues.TryNumber(text, out var number) || number is > 0 and <= 50);

    private static bool IsBounded(string text) => !FlagValues.TryNumber(text, out var number) || number is > 0 and <= 5;
}
