using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupPublicInSubnet() : Rule(new()
{
    Id = "CNS4214",
    Title = "Container group combines a public address and subnet",
    MessageFormat = "Container group '{0}' requests a public IP address in a subnet, which Azure rejects; set ipAddress.type to Private",
    Category = Categories.Network,
    Description = "A container group in a subnet cannot have a public IP address, so the deployment fails.",
    Remediation = "Set properties.ipAddress.type to Private and publish the group through a gateway.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:NS-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var type = Setting.Of(context.Node, "properties.ipAddress.type");
            if (type.Is("Public") && Setting.Of(context.Node, "properties.subnetIds").IsPresent)
                context.Report(SettingReports.WithFix(context.CreateDiagnostic(type.Location, context.Node.Identity.Name), context.Node, context.Node.Node, "properties.ipAddress.type", "Private"));
        }, AzureTypes.ContainerGroup);
}
