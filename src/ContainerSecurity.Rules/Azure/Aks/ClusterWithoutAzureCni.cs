using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutAzureCni() : Rule(new()
{
    Id = "CNS4103",
    Title = "Cluster does not use Azure CNI",
    MessageFormat = "Cluster '{0}' does not use Azure CNI; set networkProfile.networkPlugin to azure",
    Category = Categories.Network,
    Description = "Kubenet is being retired, and it hides pods behind the address of their node, where network security groups cannot tell them apart.",
    Remediation = "Set properties.networkProfile.networkPlugin to azure, with networkPluginMode overlay where addresses are scarce.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.AzureCNI", "checkov:CKV2_AZURE_29", "azpolicy:Azure Kubernetes Clusters should use Azure CNI"],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.networkProfile.networkPlugin", "azure"), AzureTypes.Cluster);
}
