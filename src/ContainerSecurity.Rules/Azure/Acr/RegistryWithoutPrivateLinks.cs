using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWithoutPrivateLinks() : Rule(new()
{
    Id = "CNS4154",
    Title = "Registry tier does not support private endpoints",
    MessageFormat = "Registry '{0}' is not in the Premium tier, the only one with private endpoints; set sku.name to Premium",
    Category = Categories.Network,
    Description = "Only the Premium tier supports private endpoints and network rules, so the registry stays on the Internet.",
    Remediation = "Set sku.name to Premium.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Container registries should have SKUs that support Private Links"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "sku.name", "Premium"), AzureTypes.Registry);
}
