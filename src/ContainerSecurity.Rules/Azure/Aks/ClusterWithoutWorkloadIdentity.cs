using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutWorkloadIdentity() : Rule(new()
{
    Id = "CNS5405",
    Title = "Workload identity is not enabled on the cluster",
    MessageFormat = "Cluster '{0}' does not enable workload identity; set securityProfile.workloadIdentity.enabled to true",
    Category = Categories.Access,
    Description = "Without workload identity, pods reach Azure services with secrets that can be stolen, or with the node identity that all pods share.",
    Remediation = "Enable properties.securityProfile.workloadIdentity and properties.oidcIssuerProfile.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Azure Kubernetes Service Clusters should enable workload identity", "psrule:Azure.AKS.PodIdentity"],
    Standards = ["MCSB:IM-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.RequireOn(context.Descriptor, "properties.securityProfile.workloadIdentity.enabled", true, Setting.Of(context.Node, "properties.oidcIssuerProfile.enabled").Is("true"));
        }, AzureTypes.Cluster);
}
