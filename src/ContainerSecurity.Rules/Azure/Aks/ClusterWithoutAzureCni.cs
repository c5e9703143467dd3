using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutAzureCni() : Rule(new()
{
    Id = "CNS4103",
    Title = "A cluster does not use Azure CNI",
    MessageFormat = "Cluster '{0}' does not use the Azure CNI plugin; set networkProfile.networkPlugin to azure",
    Category = Categories.Network,
    Description = "Kubenet is being retired, and with it pods are hidden behind their node from Azure's network rules.",
    Remediation = "Set properties.networkProfile.networkPlugin to azure, with overlay mode where addresses are short.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.AzureCNI", "checkov:CKV2_AZURE_29", "azpolicy:Azure Kubernetes Clusters should use Azure CNI"],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.networkProfile.networkPlugin", "azure"), AzureTypes.Cluster);
}
