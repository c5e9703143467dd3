using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>
/// Tells the clusters that the service sets up by itself: of AKS Automatic a network policy engine, upgrades, Entra ID with Azure RBAC, workload
/// identity, the image cleaner and policies are part. Source: Introduction to AKS Automatic, Microsoft Learn.
/// </summary>
internal static class AutomaticClusters
{
    /// <summary>Whether a cluster is of AKS Automatic, or may be.</summary>
    public static bool MayBe(AzureResource cluster)
    {
        var sku = Setting.Of(cluster, "sku.name");
        return sku.IsUnknown || sku.Is("Automatic");
    }
}
