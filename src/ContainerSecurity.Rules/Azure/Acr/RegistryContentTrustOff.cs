using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryContentTrustOff() : Rule(new()
{
    Id = "CNS1204",
    Title = "Registry content trust is off",
    MessageFormat = "Registry '{0}' does not enable content trust; sign images with Notation, or set trustPolicy.status to enabled",
    Category = Categories.SupplyChain,
    Description = "Without signatures, an image from the pipeline cannot be distinguished from one that an attacker pushed over it.",
    Remediation = "Sign images with Notation; Docker Content Trust, which trustPolicy enables, is being retired.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.ContentTrust", "checkov:CKV_AZURE_164", "cloudsploit:acrContentTrustEnabled"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Azure refuses content trust on a registry with a customer-managed key.
            if (RegistryTiers.IsPremium(context.Node) && !Setting.Of(context.Node, "properties.encryption.status").Is("enabled"))
                context.Require(context.Descriptor, "properties.policies.trustPolicy.status", "enabled");
        }, AzureTypes.Registry);
}
