using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultSecretWithoutExpiry() : Rule(new()
{
    Id = "CNS3172",
    Title = "Key Vault secret has no expiration date",
    MessageFormat = "Secret '{0}' has no expiration date; set attributes.exp",
    Category = Categories.Secrets,
    Description = "Without an expiration date, secrets are rarely rotated, and a leaked one stays valid indefinitely.",
    Remediation = "Set properties.attributes.exp.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["kics:secret_without_expiration_date"],
    Standards = ["MCSB:DP-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(context.Descriptor, "properties.attributes.exp"), AzureTypes.KeyVaultSecret);
}
