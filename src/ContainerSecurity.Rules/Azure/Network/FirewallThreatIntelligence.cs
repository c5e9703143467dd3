using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallThreatIntelligence() : Rule(new()
{
    Id = "CNS4173",
    Title = "Firewall does not deny malicious traffic",
    MessageFormat = "Firewall '{0}' does not deny traffic flagged by threat intelligence; set threatIntelMode to Deny",
    Category = Categories.Network,
    Description = "Traffic to and from known malicious addresses is allowed, at best with an alert.",
    Remediation = "Set properties.threatIntelMode to Deny, or use a firewall policy with this setting.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.Firewall.Mode", "checkov:CKV_AZURE_216"],
    Standards = ["MCSB:NS-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // A firewall with a firewall policy takes this setting from the policy.
            var policy = Setting.Of(context.Node, "properties.firewallPolicy");
            if (!policy.IsUnknown && !policy.IsPresent)
                context.Require(context.Descriptor, "properties.threatIntelMode", "Deny");
        }, AzureTypes.Firewall);
}
