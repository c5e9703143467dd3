using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterOutboundOpen() : Rule(new()
{
    Id = "CNS4216",
    Title = "Cluster egress bypasses a firewall",
    MessageFormat = "Egress of cluster '{0}' goes directly to the Internet; set networkProfile.outboundType to userDefinedRouting and route it through a firewall",
    Category = Categories.Network,
    Description = "A compromised pod can download tools and exfiltrate data without being filtered or logged.",
    Remediation = "Set properties.networkProfile.outboundType to userDefinedRouting with a route to a firewall on the subnet, or to none or block for an isolated cluster.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:NS-2", "MCSB:NS-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.networkProfile.outboundType", "userDefinedRouting", "none", "block"), AzureTypes.Cluster);
}
