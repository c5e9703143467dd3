using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultOpenNetwork() : Rule(new()
{
    Id = "CNS4174",
    Title = "Key Vault accepts traffic from all networks",
    MessageFormat = "Vault '{0}' accepts traffic from all networks; set networkAcls.defaultAction to Deny or publicNetworkAccess to Disabled",
    Category = Categories.Network,
    Description = "Stolen credentials work from any address on the Internet.",
    Remediation = "Set properties.networkAcls.defaultAction to Deny and list the allowed networks, or set publicNetworkAccess to Disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.KeyVault.Firewall", "checkov:CKV_AZURE_109"],
    Standards = ["MCSB:NS-2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var access = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (!access.IsUnknown && !access.Is("Disabled"))
                context.Require(context.Descriptor, "properties.networkAcls.defaultAction", "Deny");
        }, AzureTypes.KeyVault);
}
