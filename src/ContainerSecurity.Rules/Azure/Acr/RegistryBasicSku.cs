using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryBasicSku() : Rule(new()
{
    Id = "CNS1202",
    Title = "A registry is of the basic tier",
    MessageFormat = "Registry '{0}' is of the basic tier, without private links and network rules; use Premium",
    Category = Categories.SupplyChain,
    Description = "The basic tier knows no private link, no network rules, no retention and no customer keys.",
    Remediation = "Set sku.name to Premium, or Standard where private links are not needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ACR.MinSku", "checkov:CKV_AZURE_163"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "sku.name", "Basic", "Classic"), AzureTypes.Registry);
}
