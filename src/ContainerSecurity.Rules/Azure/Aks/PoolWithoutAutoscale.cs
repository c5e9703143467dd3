using ContainerSecurity.Rules.Azure.Aks.Support;

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
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "enableAutoScaling", "true"), NodePools.Types);
}
