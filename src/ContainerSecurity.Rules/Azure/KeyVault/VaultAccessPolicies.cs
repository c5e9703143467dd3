using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

/// <summary>CNS5470: A vault is not under Azure RBAC.</summary>
public sealed class VaultAccessPolicies : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5470",
        Title = "A vault is not under Azure RBAC",
        MessageFormat = "Vault '{0}' uses access policies; set enableRbacAuthorization to true",
        Category = Categories.Access,
        Description = "Who may manage a vault with access policies may give himself its secrets.",
        Remediation = "Set properties.enableRbacAuthorization to true and assign roles.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.KeyVault.RBAC"],
        Standards = ["MCSB:DP-8"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS5470"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.enableRbacAuthorization", "true"), AzureTypes.KeyVault);
}
