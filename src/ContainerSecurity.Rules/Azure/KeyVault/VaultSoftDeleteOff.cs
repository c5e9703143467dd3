using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

/// <summary>CNS3171: A vault deletes at once.</summary>
public sealed class VaultSoftDeleteOff : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS3171"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(Descriptor, "properties.enableSoftDelete", "false"), AzureTypes.KeyVault);
}
