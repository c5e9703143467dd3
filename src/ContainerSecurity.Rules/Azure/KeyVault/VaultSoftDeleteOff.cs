using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultSoftDeleteOff() : Rule(new()
{
    Id = "CNS3171",
    Title = "Key Vault soft delete is off",
    MessageFormat = "Vault '{0}' turns off soft delete; remove enableSoftDelete or set it to true",
    Category = Categories.Secrets,
    Description = "Keys and secrets deleted by mistake or by an attacker cannot be recovered.",
    Remediation = "Remove enableSoftDelete or set it to true; soft delete is on by default.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Azure,
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
