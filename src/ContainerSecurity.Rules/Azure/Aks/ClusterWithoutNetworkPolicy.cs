using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutNetworkPolicy() : Rule(new()
{
    Id = "CNS4102",
    Title = "Cluster has no network policy engine",
    MessageFormat = "Cluster '{0}' has no network policy engine, so NetworkPolicy objects have no effect; set networkProfile.networkPolicy",
    Category = Categories.Network,
    Description = "Without an engine, every pod can reach every other pod regardless of NetworkPolicy objects.",
    Remediation = "Set properties.networkProfile.networkPolicy to cilium, azure or calico.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.NetworkPolicy", "checkov:CKV_AZURE_7", "kics:aks_cluster_network_policy_not_configured",
        "kics:25c0228e-4444-459b-a2df-93c7df40b7ed", "kics:aks_network_policy_misconfigured",
    ],
    Standards = ["MCSB:NS-1", "CIS-AKS:5.4.4"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // The Cilium data plane includes a network policy engine.
            if (!AutomaticClusters.MayBe(context.Node) && !Setting.Of(context.Node, "properties.networkProfile.networkDataplane").Is("cilium"))
                context.Require(context.Descriptor, "properties.networkProfile.networkPolicy", "azure", "calico", "cilium");
        }, AzureTypes.Cluster);
}
