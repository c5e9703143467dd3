using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class PoolWithoutAutoscale() : Rule(new()
{
    Id = "CNS6483",
    Title = "Node pool does not autoscale",
    MessageFormat = "Node pool '{0}' does not autoscale; set enableAutoScaling to true with minCount and maxCount",
    Category = Categories.Resources,
    Description = "When the nodes are full, pods stay pending, and a traffic surge takes the service down.",
    Remediation = "Set enableAutoScaling to true with minCount and maxCount.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.AutoScaling"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Node auto-provisioning adds and removes nodes itself and excludes the cluster autoscaler.
            if (NodePools.ClusterOf(context.Node) is not { } cluster || !ProvisionsNodes(cluster))
                context.RequireOfPools(context.Descriptor, "enableAutoScaling", "true");
        }, NodePools.Types);

    private static bool ProvisionsNodes(AzureResource cluster)
    {
        var mode = Setting.Of(cluster, "properties.nodeProvisioningProfile.mode");
        return mode.IsUnknown || mode.Is("Auto") || AutomaticClusters.MayBe(cluster);
    }
}
