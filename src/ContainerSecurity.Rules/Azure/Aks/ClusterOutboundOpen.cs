using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterOutboundOpen() : Rule(new()
{
    Id = "CNS4216",
    Title = "What leaves a cluster passes no firewall",
    MessageFormat = "Cluster '{0}' sends what leaves it straight to the Internet; set networkProfile.outboundType to userDefinedRouting and route it through a firewall",
    Category = Categories.Network,
    Description = "A pod that was taken over loads tools and sends data out unseen.",
    Remediation = "Set properties.networkProfile.outboundType to userDefinedRouting, with a route to a firewall on the subnet; or to none or block for an isolated cluster.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:NS-2", "MCSB:NS-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.networkProfile.outboundType", "userDefinedRouting", "none", "block"), AzureTypes.Cluster);
}
