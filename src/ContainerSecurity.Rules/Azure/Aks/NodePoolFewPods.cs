using System.Globalization;
using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolFewPods() : Rule(new()
{
    Id = "CNS6105",
    Title = "Node pool has a low maxPods",
    MessageFormat = "Node pool '{0}' allows {1} pod(s) per node; set maxPods to 50 or more",
    Category = Categories.Resources,
    Description = "A low limit leaves nodes underused, and maxPods cannot be changed after the node pool is created.",
    Remediation = "Set maxPods to 50 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.NodeMinPods", "checkov:CKV_AZURE_168"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var pool in NodePools.Of(context.Node))
            {
                var setting = pool["maxPods"];
                if (int.TryParse(setting.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var pods) && pods < 50)
                    context.Report(setting.Location, pool.Name, pods);
            }
        }, NodePools.Types);
}
