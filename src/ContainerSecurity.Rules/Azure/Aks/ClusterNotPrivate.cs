using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterNotPrivate() : Rule(new()
{
    Id = "CNS4101",
    Title = "Cluster is not private",
    MessageFormat = "Cluster '{0}' is not a private cluster; set apiServerAccessProfile.enablePrivateCluster to true",
    Category = Categories.Network,
    Description = "The API server keeps a public endpoint, where only its access rules and authentication protect it from the Internet.",
    Remediation = "Set properties.apiServerAccessProfile.enablePrivateCluster to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_115", "kics:aks_private_cluster_disabled",
        "azpolicy:Azure Kubernetes Service Private Clusters should be enabled", "cloudsploit:aksPrivateCluster",
    ],
    Standards = ["MCSB:NS-2", "CIS-AKS:5.4.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.apiServerAccessProfile.enablePrivateCluster", "true"), AzureTypes.Cluster);
}
