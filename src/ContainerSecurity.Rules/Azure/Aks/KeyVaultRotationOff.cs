using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class KeyVaultRotationOff() : Rule(new()
{
    Id = "CNS3101",
    Title = "Secrets from Key Vault are not rotated into pods",
    MessageFormat = "Cluster '{0}' does not rotate Key Vault secrets into pods; set enableSecretRotation to 'true'",
    Category = Categories.Secrets,
    Description = "A secret that was renewed in the vault stays the old one in running pods.",
    Remediation = "Set config.enableSecretRotation of the secrets provider to the text true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.SecretStoreRotation", "checkov:CKV_AZURE_172"],
    Standards = ["MCSB:DP-6"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // The settings of add-ons are strings.
            var isOn = Setting.Of(context.Node, "properties.addonProfiles.azureKeyvaultSecretsProvider.enabled").Is("true");
            context.RequireOn(context.Descriptor, "properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation", "\"true\"", isOn);
        }, AzureTypes.Cluster);
}
