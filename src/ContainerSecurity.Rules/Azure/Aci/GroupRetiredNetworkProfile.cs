using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupRetiredNetworkProfile() : Rule(new()
{
    Id = "CNS5351",
    Title = "A container group uses a network profile",
    MessageFormat = "Container group '{0}' uses networkProfile, which is gone since API 2021-07-01; use subnetIds",
    Category = Categories.Access,
    Description = "Network profiles are retired: such a group cannot be deployed by newer APIs.",
    Remediation = "Name the subnet in properties.subnetIds and use a newer API version.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:PV-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.networkProfile") is { IsPresent: true } profile)
                context.Report(profile.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
