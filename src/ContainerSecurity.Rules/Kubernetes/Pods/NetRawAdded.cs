using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NetRawAdded() : Rule(new()
{
    Id = "CNS2095",
    Title = "Capability NET_RAW is added",
    MessageFormat = "Container '{0}' adds NET_RAW, which allows packet spoofing; remove it",
    Category = Categories.Privileges,
    Description = "NET_RAW allows raw sockets: a process can forge packets, impersonate other pods in its network and capture traffic.",
    Remediation = "Remove NET_RAW. ping works without it on nodes that set net.ipv4.ping_group_range.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "trivy:KSV-0022", "trivy:KSV-0119", "kube-linter:drop-net-raw-capability", "psa:capabilities_baseline", "polaris:dangerousCapabilities",
        "psa:level:baseline", "psa:level:restricted",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.8", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var capability in context.Node.Security.AddedCapabilities)
            {
                if (capability.IsKnown && Capabilities.Normalize(capability.Value!) == "NET_RAW")
                    context.Report(capability.Location, Names.Of(context.Node));
            }
        });
}
