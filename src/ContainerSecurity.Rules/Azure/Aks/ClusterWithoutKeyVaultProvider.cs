using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS3100: A cluster lacks the Key Vault secrets provider.</summary>
public sealed class ClusterWithoutKeyVaultProvider : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3100",
        Title = "A cluster lacks the Key Vault secrets provider",
        MessageFormat = "Cluster '{0}' does not run the Key Vault secrets provider; enable addonProfiles.azureKeyvaultSecretsProvider",
        Category = Categories.Secrets,
        Description = "Without the provider secrets are copied into the cluster by hand or by pipelines and stay there.",
        Remediation = "Enable properties.addonProfiles.azureKeyvaultSecretsProvider.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.AKS.SecretStore"],
        Standards = ["MCSB:IM-8"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS3100"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.addonProfiles.azureKeyvaultSecretsProvider.enabled", "true"), AzureTypes.Cluster);
}
