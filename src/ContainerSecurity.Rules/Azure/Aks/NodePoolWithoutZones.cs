using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolWithoutZones() : Rule(new()
{
    Id = "CNS6110",
    Title = "Node pool is not spread across availability zones",
    MessageFormat = "Node pool '{0}' has no availability zones; set availabilityZones",
    Category = Categories.Resources,
    Description = "All nodes of the pool can be in one zone and fail with it.",
    Remediation = "Set availabilityZones to the zones of the region, such as ['1', '2', '3']. An existing node pool has to be recreated.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.AvailabilityZone"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var pool in NodePools.Of(context.Node))
            {
                var zones = pool["availabilityZones"];
                if (!zones.IsUnknown && !zones.IsPresent)
                    context.Report(zones.Location, pool.Name);
            }
        }, NodePools.Types);
}
