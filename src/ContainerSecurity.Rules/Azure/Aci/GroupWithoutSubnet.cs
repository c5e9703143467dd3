using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupWithoutSubnet() : Rule(new()
{
    Id = "CNS4200",
    Title = "Container group is not in a virtual network",
    MessageFormat = "Container group '{0}' is not in a virtual network; set subnetIds",
    Category = Categories.Network,
    Description = "Outside a virtual network, no network security group or firewall restricts the ingress and egress of the group.",
    Remediation = "Set properties.subnetIds to a subnet that is delegated to container groups.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = ["checkov:CKV_AZURE_98", "azpolicy:Azure Container Instance container group should deploy into a virtual network"],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Before API version 2021-07-01, the subnet was set through a network profile.
            var profile = Setting.Of(context.Node, "properties.networkProfile.id");
            if (!GroupProfiles.MayTake(context.Node) && !profile.IsUnknown && !profile.IsPresent)
                context.RequirePresent(context.Descriptor, "properties.subnetIds");
        }, AzureTypes.ContainerGroup);
}
