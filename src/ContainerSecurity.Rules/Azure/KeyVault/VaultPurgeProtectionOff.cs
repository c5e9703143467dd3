using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

/// <summary>CNS3170: keys and secrets of a vault can be purged.</summary>
public sealed class VaultPurgeProtectionOff : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS3170"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.enablePurgeProtection", "true"), AzureTypes.KeyVault);
}
