using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodesWithoutUpgrades() : Rule(new()
{
    Id = "CNS7103",
    Title = "Node OS upgrade channel is not set",
    MessageFormat = "Cluster '{0}' sets no node OS upgrade channel; set autoUpgradeProfile.nodeOSUpgradeChannel to NodeImage or SecurityPatch",
    Category = Categories.Monitoring,
    Description = "Without a channel, nodes keep known operating system vulnerabilities until they are upgraded manually.",
    Remediation = "Set properties.autoUpgradeProfile.nodeOSUpgradeChannel to NodeImage or SecurityPatch.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.NodeAutoUpgrade", "azpolicy:Azure Kubernetes Service Clusters should enable node os auto-upgrade",
        "azpolicy:Configure Node OS Auto upgrade on Azure Kubernetes Cluster",
    ],
    Standards = ["MCSB:PV-7"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node) && !HasDefault(context.Node))
                context.Require(context.Descriptor, "properties.autoUpgradeProfile.nodeOSUpgradeChannel", "NodeImage", "SecurityPatch", "Unmanaged");
        }, AzureTypes.Cluster);

    // The upgrade channel node-image upgrades the node images itself.
    private static bool HasDefault(AzureResource cluster)
    {
        var channel = Setting.Of(cluster, "properties.autoUpgradeProfile.nodeOSUpgradeChannel");
        return channel is { Node: null, IsUnknown: false } && Setting.Of(cluster, "properties.autoUpgradeProfile.upgradeChannel").Is("node-image");
    }
}
