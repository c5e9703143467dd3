using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeProxyMetricsOpen() : ComponentRule(
    new()
    {
        Id = "CNS5274",
        Title = "kube-proxy exposes its metrics to the network",
        MessageFormat = "{0} {1}; bind metrics to loopback, such as 127.0.0.1:10249",
        Category = Categories.Access,
        Description = "The endpoint reveals the node's network configuration and requires no authentication.",
        Remediation = "Remove metricsBindAddress or bind it to 127.0.0.1, unless metrics are scraped from another host.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0291"],
        Standards = ["CIS-K8S:4.3.1", "OWASP-K8S:K09", "CWE-668"],
    },
    Component.KubeProxy,
    FlagRequirement.Value("metrics-bind-address", IsInside))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Value("KubeProxyConfiguration", "metricsBindAddress", IsInside);

    private static bool IsInside(string text)
    {
        var colon = text.LastIndexOf(':');
        return text.Length == 0 || FlagValues.IsLoopback(colon < 0 ? text : text.Substring(0, colon));
    }
}
