using System.Globalization;
using ContainerSecurity.Rules.Azure.Aks.Support;

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
            foreach (var pool in NodePools.Of(context.Node))
            {
                var scales = pool["enableAutoScaling"];
                var least = scales.Is("true") ? pool["minCount"] : pool["count"];
                var mode = pool["mode"];
                var enough = mode.Is("User") ? UserNodes : SystemNodes;
                if (!scales.IsUnknown && !mode.IsUnknown && int.TryParse(least.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var nodes) && nodes < enough)
                    context.Report(least.Location, pool.Name, nodes, enough);
            }
        }, NodePools.Types);
}
