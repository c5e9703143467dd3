using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class SubnetWithoutSecurityGroup() : Rule(new()
{
    Id = "CNS4210",
    Title = "Subnet has no network security group",
    MessageFormat = "Subnet '{0}' has no network security group; set networkSecurityGroup",
    Category = Categories.Network,
    Description = "Without a network security group, ingress to and egress from the resources in the subnet are not filtered.",
    Remediation = "Set properties.networkSecurityGroup.id of the subnet.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.VNET.UseNSGs", "checkov:CKV2_AZURE_31", "azpolicy:Subnets should be associated with a Network Security Group",
    ],
    Standards = ["MCSB:NS-1", "CWE-923"],
})
{
    // Azure does not support or does not recommend a network security group on these subnets.
    private static readonly string[] Reserved = ["GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet", "AzureBastionSubnet"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (context.Node.Type.Equals(AzureTypes.Subnet, StringComparison.OrdinalIgnoreCase))
                Examine(context, context.Node.Node, context.Node.Identity.Name);
            else if (Setting.Of(context.Node, "properties.subnets").Node is DataSequence subnets)
            {
                foreach (var item in subnets.Items)
                {
                    if (item.Resolved is DataMapping subnet)
                        Examine(context, subnet, null);
                }
            }
        }, AzureTypes.Network, AzureTypes.Subnet);

    private static void Examine(RuleContext<AzureResource> context, DataMapping subnet, string? resourceName)
    {
        var name = Setting.In(subnet, context.Node.Location, "name");
        var properties = Setting.In(subnet, context.Node.Location, "properties");
        var group = Setting.In(subnet, name.Location, "properties.networkSecurityGroup");
        if (name.Text is not { Length: > 0 } text || properties.IsUnknown || group.IsUnknown || group.IsPresent)
            return;
        var last = text.Substring(text.LastIndexOf('/') + 1);
        if (!Array.Exists(Reserved, r => r.Equals(last, StringComparison.OrdinalIgnoreCase)))
            context.Report(name.Location, resourceName ?? text);
    }
}
