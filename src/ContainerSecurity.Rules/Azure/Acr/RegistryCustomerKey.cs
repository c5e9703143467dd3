using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryCustomerKey() : Rule(new()
{
    Id = "CNS3150",
    Title = "A registry is not encrypted with a customer key",
    MessageFormat = "Registry '{0}' is encrypted with platform keys only; set encryption.status to enabled with a key",
    Category = Categories.Secrets,
    Description = "Where rules ask for keys that the customer holds, a registry needs one.",
    Remediation = "Set properties.encryption with a Key Vault key.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "azpolicy:Container registries should be encrypted with a customer-managed key",
        "defender:(Enable if required) Container registries should be encrypted with a customer-managed key (CMK)",
        "cloudsploit:acrCMKEncryption",
    ],
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.encryption.status", "enabled"), AzureTypes.Registry);
}
