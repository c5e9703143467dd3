using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryBasicSku() : Rule(new()
{
    Id = "CNS1202",
    Title = "Registry uses the Basic tier",
    MessageFormat = "Registry '{0}' uses the Basic tier, which lacks private endpoints and network rules; set sku.name to Premium",
    Category = Categories.SupplyChain,
    Description = "The Basic tier has no private endpoints, network rules, retention policy or customer-managed keys.",
    Remediation = "Set sku.name to Premium, or to Standard where private endpoints are not needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.MinSku", "checkov:CKV_AZURE_163"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "sku.name", "Basic", "Classic"), AzureTypes.Registry);
}
