using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultSecretWithoutExpiry() : Rule(new()
{
    Id = "CNS3172",
    Title = "A secret in a vault never expires",
    MessageFormat = "Secret '{0}' never expires; set attributes.exp",
    Category = Categories.Secrets,
    Description = "A secret that nobody has to renew is never renewed.",
    Remediation = "Set properties.attributes.exp.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["kics:secret_without_expiration_date"],
    Standards = ["MCSB:DP-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(context.Descriptor, "properties.attributes.exp"), AzureTypes.KeyVaultSecret);
}
