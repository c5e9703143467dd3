using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutImageCleaner() : Rule(new()
{
    Id = "CNS7105",
    Title = "Image Cleaner is not enabled on the cluster",
    MessageFormat = "Cluster '{0}' does not remove stale images from its nodes; enable securityProfile.imageCleaner",
    Category = Categories.Monitoring,
    Description = "Unused images with known vulnerabilities stay on the nodes and can be started again.",
    Remediation = "Enable properties.securityProfile.imageCleaner.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "azpolicy:Azure Kubernetes Service Clusters should enable Image Cleaner",
        "azpolicy:Deploy Image Cleaner on Azure Kubernetes Service",
    ],
    Standards = ["MCSB:PV-6"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(context.Descriptor, "properties.securityProfile.imageCleaner.enabled", "true");
        }, AzureTypes.Cluster);
}
