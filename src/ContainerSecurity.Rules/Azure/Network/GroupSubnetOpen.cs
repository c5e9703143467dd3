using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class GroupSubnetOpen() : Rule(new()
{
    Id = "CNS4218",
    Title = "Container group subnet has no network security group",
    MessageFormat = "Subnet '{0}' is delegated to container groups but has no network security group; set networkSecurityGroup",
    Category = Categories.Network,
    Description = "Without a network security group, every port of the container groups is reachable in the network, and their egress is unrestricted.",
    Remediation = "Set properties.networkSecurityGroup.id of the subnet.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:NS-1", "CWE-923"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (context.Node.Type.Equals(AzureTypes.Subnet, StringComparison.OrdinalIgnoreCase))
                Examine(context, context.Node.Node);
            else if (Setting.Of(context.Node, "properties.subnets").Node is DataSequence subnets)
            {
                foreach (var item in subnets.Items)
                {
                    if (item.Resolved is DataMapping subnet)
                        Examine(context, subnet);
                }
            }
        }, AzureTypes.Network, AzureTypes.Subnet);

    private static void Examine(RuleContext<AzureResource> context, DataMapping subnet)
    {
        var name = Setting.In(subnet, context.Node.Location, "name");
        var group = Setting.In(subnet, name.Location, "properties.networkSecurityGroup");
        if (!group.IsUnknown && !group.IsPresent && Setting.In(subnet, name.Location, "properties.delegations").Node is DataSequence delegations
            && delegations.Items.Any(d => d.Resolved is DataMapping delegation && Setting.In(delegation, name.Location, "properties.serviceName").Is(AzureTypes.ContainerGroup)))
            context.Report(name.Location, name.Text ?? context.Node.Identity.Name);
    }
}
