using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolWithoutZones() : Rule(new()
{
    Id = "CNS6110",
    Title = "A node pool lives in one zone",
    MessageFormat = "Node pool '{0}' names no availability zones; set availabilityZones",
    Category = Categories.Resources,
    Description = "When a zone fails all nodes of the pool may be in it.",
    Remediation = "Set availabilityZones to the zones of the region, ['1', '2', '3'] say. A pool that exists has to be made anew.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
