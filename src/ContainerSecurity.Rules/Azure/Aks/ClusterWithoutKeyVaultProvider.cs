using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutKeyVaultProvider() : Rule(new()
{
    Id = "CNS3100",
    Title = "Key Vault secrets provider is not enabled",
    MessageFormat = "Cluster '{0}' does not enable the Key Vault secrets provider; enable addonProfiles.azureKeyvaultSecretsProvider",
    Category = Categories.Secrets,
    Description = "Without the provider, secrets are copied into the cluster manually or by pipelines and stay there.",
    Remediation = "Enable properties.addonProfiles.azureKeyvaultSecretsProvider.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.SecretStore"],
    Standards = ["MCSB:IM-8"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.addonProfiles.azureKeyvaultSecretsProvider.enabled", "true"), AzureTypes.Cluster);
}
