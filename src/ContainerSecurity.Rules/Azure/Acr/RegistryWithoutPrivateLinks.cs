using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWithoutPrivateLinks() : Rule(new()
{
    Id = "CNS4154",
    Title = "A registry's tier has no private links",
    MessageFormat = "Registry '{0}' is of a tier without private links; use Premium",
    Category = Categories.Network,
    Description = "Only the Premium tier can be taken off the Internet by private links and network rules.",
    Remediation = "Set sku.name to Premium.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["azpolicy:Container registries should have SKUs that support Private Links"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "sku.name", "Premium"), AzureTypes.Registry);
}
