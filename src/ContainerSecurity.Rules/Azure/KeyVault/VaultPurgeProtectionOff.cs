using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultPurgeProtectionOff() : Rule(new()
{
    Id = "CNS3170",
    Title = "Keys and secrets of a vault can be purged",
    MessageFormat = "Vault '{0}' can be purged at once; set enablePurgeProtection to true",
    Category = Categories.Secrets,
    Description = "Who may delete may then destroy keys and secrets for good, and what they encrypt with them.",
    Remediation = "Set properties.enablePurgeProtection to true. It cannot be taken back.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Azure,
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
