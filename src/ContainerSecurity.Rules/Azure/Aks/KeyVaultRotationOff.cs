using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class KeyVaultRotationOff() : Rule(new()
{
    Id = "CNS3101",
    Title = "Key Vault secrets are not rotated into pods",
    MessageFormat = "Cluster '{0}' does not rotate Key Vault secrets into pods; set azureKeyvaultSecretsProvider.config.enableSecretRotation to 'true'",
    Category = Categories.Secrets,
    Description = "After a secret is rotated in the vault, running pods keep the old value.",
    Remediation = "Set config.enableSecretRotation of the azureKeyvaultSecretsProvider add-on to the string 'true'.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.SecretStoreRotation", "checkov:CKV_AZURE_172"],
    Standards = ["MCSB:DP-6"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Add-on config values are strings.
            var isOn = Setting.Of(context.Node, "properties.addonProfiles.azureKeyvaultSecretsProvider.enabled").Is("true");
            context.RequireOn(context.Descriptor, "properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation", "true", isOn);
        }, AzureTypes.Cluster);
}
