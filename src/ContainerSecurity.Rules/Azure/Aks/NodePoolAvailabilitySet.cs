using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolAvailabilitySet() : Rule(new()
{
    Id = "CNS6102",
    Title = "Node pool uses a retired availability set",
    MessageFormat = "Node pool '{0}' uses an availability set, which is retired; set type to VirtualMachineScaleSets",
    Category = Categories.Resources,
    Description = "Availability sets are retired in AKS and support neither autoscaling nor availability zones.",
    Remediation = "Set type to VirtualMachineScaleSets.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.PoolScaleSet", "checkov:CKV_AZURE_169"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.ForbidInPools(context.Descriptor, "type", "AvailabilitySet"), NodePools.Types);
}
