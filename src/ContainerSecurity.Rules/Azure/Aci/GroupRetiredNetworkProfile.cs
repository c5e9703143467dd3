using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupRetiredNetworkProfile() : Rule(new()
{
    Id = "CNS5351",
    Title = "Container group uses a retired network profile",
    MessageFormat = "Container group '{0}' uses networkProfile, which was removed in API version 2021-07-01; use subnetIds",
    Category = Categories.Access,
    Description = "Network profiles are retired: newer API versions cannot deploy this group.",
    Remediation = "Set properties.subnetIds to the subnet and use a newer API version.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.ContainerInstances,
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
