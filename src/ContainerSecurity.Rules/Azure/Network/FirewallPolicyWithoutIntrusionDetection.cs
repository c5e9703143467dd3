using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallPolicyWithoutIntrusionDetection() : Rule(new()
{
    Id = "CNS4221",
    Title = "Premium firewall policy does not block intrusions",
    MessageFormat = "Firewall policy '{0}' does not block intrusions (IDPS); set intrusionDetection.mode to Deny",
    Category = Categories.Network,
    Description = "Attacks with known signatures are let through, although the Premium tier can block them.",
    Remediation = "Set properties.intrusionDetection.mode to Deny.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_220"],
    Standards = ["MCSB:NS-4"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.sku.tier").Is("Premium"))
                context.Require(context.Descriptor, "properties.intrusionDetection.mode", "Deny");
        }, AzureTypes.FirewallPolicy);
}
