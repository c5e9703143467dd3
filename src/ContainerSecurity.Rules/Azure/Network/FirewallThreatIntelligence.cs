using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallThreatIntelligence() : Rule(new()
{
    Id = "CNS4173",
    Title = "A firewall lets known bad addresses through",
    MessageFormat = "Firewall '{0}' does not deny traffic of known bad addresses; set threatIntelMode to Deny",
    Category = Categories.Network,
    Description = "Traffic to and from addresses known to be hostile is let through, at best with an alert.",
    Remediation = "Set properties.threatIntelMode to Deny, or use a firewall policy that does.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.Firewall.Mode", "checkov:CKV_AZURE_216"],
    Standards = ["MCSB:NS-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // A firewall that has a policy takes this from there.
            var policy = Setting.Of(context.Node, "properties.firewallPolicy");
            if (!policy.IsUnknown && !policy.IsPresent)
                context.Require(context.Descriptor, "properties.threatIntelMode", "Deny");
        }, AzureTypes.Firewall);
}
