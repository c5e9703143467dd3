using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryOpenNetwork() : Rule(new()
{
    Id = "CNS4151",
    Title = "Registry accepts traffic from all networks",
    MessageFormat = "Registry '{0}' accepts traffic from all networks; set networkRuleSet.defaultAction to Deny or publicNetworkAccess to Disabled",
    Category = Categories.Network,
    Description = "Stolen credentials work from any address on the Internet.",
    Remediation = "Set properties.networkRuleSet.defaultAction to Deny and list the allowed addresses, or set publicNetworkAccess to Disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ACR.Firewall", "azpolicy:Container registries should not allow unrestricted network access",
        "defender:Container registries should not allow unrestricted network access",
    ],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var access = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (!access.IsUnknown && !access.Is("Disabled"))
                context.Require(context.Descriptor, "properties.networkRuleSet.defaultAction", "Deny");
        }, AzureTypes.Registry);
}
