using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultSoftDeleteOff() : Rule(new()
{
    Id = "CNS3171",
    Title = "A vault deletes at once",
    MessageFormat = "Vault '{0}' has soft delete off; remove enableSoftDelete or set it to true",
    Category = Categories.Secrets,
    Description = "A key or secret that is deleted by mistake cannot be had back.",
    Remediation = "Remove enableSoftDelete, or set it to true: new vaults have it on.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "psrule:Azure.KeyVault.SoftDelete", "checkov:CKV_AZURE_111", "kics:key_vault_not_recoverable",
        "kics:7c25f361-7c66-44bf-9b69-022acd5eb4bd",
    ],
    Standards = ["MCSB:DP-8"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.enableSoftDelete", "false"), AzureTypes.KeyVault);
}
