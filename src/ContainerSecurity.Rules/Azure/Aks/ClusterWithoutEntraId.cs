using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutEntraId() : Rule(new()
{
    Id = "CNS5402",
    Title = "A cluster does not use Entra ID",
    MessageFormat = "Cluster '{0}' has no managed Entra ID integration; add aadProfile with managed: true",
    Category = Categories.Access,
    Description = "Without Entra ID access to the API server hangs on certificates that nobody can revoke one by one.",
    Remediation = "Add properties.aadProfile with managed: true and the admin groups.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Azure,
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
