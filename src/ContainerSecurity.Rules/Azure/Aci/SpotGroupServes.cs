using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class SpotGroupServes() : Rule(new()
{
    Id = "CNS6485",
    Title = "Spot container group serves clients or keeps state",
    MessageFormat = "Container group '{0}' has Spot priority and {1}; set priority to Regular",
    Category = Categories.Resources,
    Description = "Azure can evict Spot capacity at any time, which drops clients and interrupts writes.",
    Remediation = "Set properties.priority to Regular, or remove it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var priority = Setting.Of(context.Node.Resource, "properties.priority");
            if (priority.Is("Spot") && Purpose(context.Node) is { } purpose)
                context.Report(priority.Location, context.Node.Resource.Identity.Name, purpose);
        });

    private static string? Purpose(ContainerGroup group)
    {
        if (!group.Ports.IsEmpty || Setting.Of(group.Resource, "properties.ipAddress").IsPresent)
            return "has an address";
        if (group.Workload.Volumes.Any(v => v.Kind == VolumeKind.AzureFile))
            return "mounts a file share";
        return Setting.Of(group.Resource, "properties.sku").Is("Confidential") ? "is confidential" : null;
    }
}
