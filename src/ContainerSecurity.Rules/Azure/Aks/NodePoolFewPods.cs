using System.Globalization;
using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolFewPods() : Rule(new()
{
    Id = "CNS6105",
    Title = "A node pool takes few pods",
    MessageFormat = "Node pool '{0}' takes {1} pods a node; set maxPods to 50 or more",
    Category = Categories.Resources,
    Description = "With few pods a node, machines stand half empty and addresses run short, and the number cannot be changed later.",
    Remediation = "Set maxPods to 50 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
