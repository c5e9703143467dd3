using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutImageIntegrity() : Rule(new()
{
    Id = "CNS1201",
    Title = "A cluster does not verify image signatures",
    MessageFormat = "Cluster '{0}' does not verify signatures of images; enable securityProfile.imageIntegrity",
    Category = Categories.SupplyChain,
    Description = "Where signatures are verified only images that your pipeline signed are started.",
    Remediation = "Enable properties.securityProfile.imageIntegrity with a policy.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["azpolicy:[Preview]: Deploy Image Integrity on Azure Kubernetes Service"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.securityProfile.imageIntegrity.enabled", "true"), AzureTypes.Cluster);
}
