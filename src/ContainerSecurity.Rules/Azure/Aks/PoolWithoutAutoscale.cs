using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class PoolWithoutAutoscale() : Rule(new()
{
    Id = "CNS6483",
    Title = "A node pool does not scale by itself",
    MessageFormat = "Node pool '{0}' does not scale by itself; set enableAutoScaling",
    Category = Categories.Resources,
    Description = "When the nodes are full, pods wait, and a surge takes the service down.",
    Remediation = "Set enableAutoScaling with minCount and maxCount.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.AutoScaling"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "enableAutoScaling", "true"), NodePools.Types);
}
