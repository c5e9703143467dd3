using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

/// <summary>CNS3172: A secret in a vault never expires.</summary>
public sealed class VaultSecretWithoutExpiry : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS3172"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(Descriptor, "properties.attributes.exp"), AzureTypes.KeyVaultSecret);
}
