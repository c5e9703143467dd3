using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutEntraId() : Rule(new()
{
    Id = "CNS5402",
    Title = "Cluster does not use Microsoft Entra ID",
    MessageFormat = "Cluster '{0}' has no managed Microsoft Entra ID integration; set aadProfile.managed to true",
    Category = Categories.Access,
    Description = "Without Microsoft Entra ID, users authenticate with client certificates, which Kubernetes cannot revoke individually.",
    Remediation = "Set properties.aadProfile.managed to true and list the admin groups.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.ManagedAAD", "azpolicy:Azure Kubernetes Service Clusters should enable Microsoft Entra ID integration",
        "azpolicy:Configure Microsoft Entra ID integrated Azure Kubernetes Service Clusters with required Admin Group Access",
    ],
    Standards = ["MCSB:IM-1", "CIS-AKS:5.5.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(context.Descriptor, "properties.aadProfile.managed", "true");
        }, AzureTypes.Cluster);
}
