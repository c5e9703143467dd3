using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallPolicyThreatIntelligence() : Rule(new()
{
    Id = "CNS4220",
    Title = "Firewall policy does not deny malicious traffic",
    MessageFormat = "Firewall policy '{0}' does not deny traffic flagged by threat intelligence; set threatIntelMode to Deny",
    Category = Categories.Network,
    Description = "Traffic to and from known malicious addresses is allowed, at best with an alert.",
    Remediation = "Set properties.threatIntelMode to Deny.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.Firewall.PolicyMode"],
    Standards = ["MCSB:NS-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.threatIntelMode", "Deny"), AzureTypes.FirewallPolicy);
}
