using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultPurgeProtectionOff() : Rule(new()
{
    Id = "CNS3170",
    Title = "Key Vault has no purge protection",
    MessageFormat = "Vault '{0}' has no purge protection; set enablePurgeProtection to true",
    Category = Categories.Secrets,
    Description = "Anyone with purge permission can destroy keys and secrets permanently, and with the keys all data encrypted with them.",
    Remediation = "Set properties.enablePurgeProtection to true. It cannot be turned off again.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.KeyVault.PurgeProtect", "checkov:CKV_AZURE_110", "kics:key_vault_not_recoverable",
        "kics:7c25f361-7c66-44bf-9b69-022acd5eb4bd",
    ],
    Standards = ["MCSB:DP-8"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.enablePurgeProtection", "true"), AzureTypes.KeyVault);
}
