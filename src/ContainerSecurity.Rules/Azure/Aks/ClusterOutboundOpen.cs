using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS4216: what leaves a cluster passes no firewall.</summary>
public sealed class ClusterOutboundOpen : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS4216"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.networkProfile.outboundType", "userDefinedRouting", "none", "block"), AzureTypes.Cluster);
}
