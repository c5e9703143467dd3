using System;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterFewSystemNodes() : Rule(new()
{
    Id = "CNS6106",
    Title = "Node pool has too few nodes",
    MessageFormat = "Node pool '{0}' can run with {1} node(s); configure at least {2}",
    Category = Categories.Resources,
    Description = "When a node fails or is upgraded, its pods have no other node to move to; in a system pool that includes cluster DNS.",
    Remediation = "Set count, or minCount with autoscaling, to at least three for system node pools and two for user node pools.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.MinNodeCount", "psrule:Azure.AKS.MinUserPoolNodes"],
})
{
    private const int SystemNodes = 3;
    private const int UserNodes = 2;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var pools = NodePools.Of(context.Node).ToList();
            // Without a mode a pool is a user pool, unless it is all that a cluster has.
            var isSystem = context.Node.Type.Equals(AzureTypes.Cluster, StringComparison.OrdinalIgnoreCase) && !pools.Exists(static p => p["mode"].Is("System"));
            foreach (var pool in pools)
            {
                var scales = pool["enableAutoScaling"];
                var least = scales.Is("true") ? pool["minCount"] : pool["count"];
                var mode = pool["mode"];
                var enough = mode.Is("System") || (isSystem && mode.Node is null) ? SystemNodes : UserNodes;
                if (!scales.IsUnknown && !mode.IsUnknown && int.TryParse(least.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var nodes) && nodes < enough)
                    context.Report(least.Location, pool.Name, nodes, enough);
            }
        }, NodePools.Types);
}
