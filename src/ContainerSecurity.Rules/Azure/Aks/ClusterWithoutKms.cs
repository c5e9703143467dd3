using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutKms() : Rule(new()
{
    Id = "CNS5411",
    Title = "Cluster Secrets are not encrypted with KMS",
    MessageFormat = "Cluster '{0}' does not encrypt Secrets in etcd with a Key Vault key; enable securityProfile.azureKeyVaultKms",
    Category = Categories.Access,
    Description = "Without the key management service (KMS), Secrets in etcd are not encrypted with a key that you control and can revoke.",
    Remediation = "Enable properties.securityProfile.azureKeyVaultKms with a key.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Azure Kubernetes Clusters should enable Key Management Service (KMS)"],
    Standards = ["MCSB:DP-5", "CIS-AKS:5.3.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.securityProfile.azureKeyVaultKms.enabled", "true"), AzureTypes.Cluster);
}
