using System;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StreamsNeverTimeOut() : ComponentRule(
    new()
    {
        Id = "CNS5264",
        Title = "Kubelet never closes idle streaming connections",
        MessageFormat = "{0} {1}; set a timeout such as 4h",
        Category = Categories.Access,
        Description = "Abandoned exec and port-forward sessions stay open and use up ports and memory of the node.",
        Remediation = "Set streamingConnectionIdleTimeout to a duration above 0.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_143", "trivy:KCV-0085", "kubescape:C-0176", "kics:ed89b97d"],
        Standards = ["CIS-K8S:4.2.5", "CIS-AKS:3.2.5", "OWASP-K8S:K09", "CWE-613"],
    },
    Component.Kubelet,
    FlagRequirement.Value("streaming-connection-idle-timeout", HasEnd))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeletConfiguration", "streamingConnectionIdleTimeout", HasEnd);

    private static bool HasEnd(string text) => !FlagValues.TryDuration(text, out var time) || time > TimeSpan.Zero;
}
