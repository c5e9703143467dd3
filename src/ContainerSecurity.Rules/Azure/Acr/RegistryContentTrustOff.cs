using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryContentTrustOff() : Rule(new()
{
    Id = "CNS1204",
    Title = "A registry does not ask for signed images",
    MessageFormat = "Registry '{0}' has content trust off; sign images with Notation, or set trustPolicy.status to enabled",
    Category = Categories.SupplyChain,
    Description = "Without signatures nobody can tell the image of the pipeline from one that was pushed over it.",
    Remediation = "Sign images. Content trust is being retired in favour of Notation.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ACR.ContentTrust", "checkov:CKV_AZURE_164", "cloudsploit:acrContentTrustEnabled"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.policies.trustPolicy.status", "enabled"), AzureTypes.Registry);
}
