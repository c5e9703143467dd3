using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolAvailabilitySet() : Rule(new()
{
    Id = "CNS6102",
    Title = "A node pool is an availability set",
    MessageFormat = "Node pool '{0}' is an availability set, which is retired; use VirtualMachineScaleSets",
    Category = Categories.Resources,
    Description = "Availability sets are retired for clusters: no autoscaling, no zones and no node image upgrades.",
    Remediation = "Set type to VirtualMachineScaleSets.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.PoolScaleSet", "checkov:CKV_AZURE_169"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.ForbidInPools(context.Descriptor, "type", "AvailabilitySet"), NodePools.Types);
}
