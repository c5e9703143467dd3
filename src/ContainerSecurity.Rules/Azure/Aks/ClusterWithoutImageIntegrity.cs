using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutImageIntegrity() : Rule(new()
{
    Id = "CNS1201",
    Title = "Cluster does not verify image signatures",
    MessageFormat = "Cluster '{0}' does not verify image signatures; enable securityProfile.imageIntegrity",
    Category = Categories.SupplyChain,
    Description = "Without signature verification, images that your pipeline did not sign can run in the cluster.",
    Remediation = "Enable properties.securityProfile.imageIntegrity and assign its Azure Policy initiative.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:[Preview]: Deploy Image Integrity on Azure Kubernetes Service"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.securityProfile.imageIntegrity.enabled", "true"), AzureTypes.Cluster);
}
