using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutKms() : Rule(new()
{
    Id = "CNS5411",
    Title = "Secrets in a cluster's etcd have no key of their own",
    MessageFormat = "Cluster '{0}' does not encrypt Secrets with a Key Vault key; enable securityProfile.azureKeyVaultKms",
    Category = Categories.Access,
    Description = "With the key management service Secrets in etcd are encrypted by a key that you hold and can withdraw.",
    Remediation = "Enable properties.securityProfile.azureKeyVaultKms with a key.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["azpolicy:Azure Kubernetes Clusters should enable Key Management Service (KMS)"],
    Standards = ["MCSB:DP-5", "CIS-AKS:5.3.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.securityProfile.azureKeyVaultKms.enabled", "true"), AzureTypes.Cluster);
}
