using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallPolicyThreatIntelligence() : Rule(new()
{
    Id = "CNS4220",
    Title = "A firewall policy only notes known attackers",
    MessageFormat = "Firewall policy '{0}' does not turn known attackers away; set threatIntelMode to Deny",
    Category = Categories.Network,
    Description = "Traffic from and to addresses that are known for attacks passes.",
    Remediation = "Set properties.threatIntelMode to Deny.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.Firewall.PolicyMode"],
    Standards = ["MCSB:NS-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.threatIntelMode", "Deny"), AzureTypes.FirewallPolicy);
}
