using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>
/// Finds AKS Automatic clusters, which are preconfigured with a network policy engine, automatic upgrades, Microsoft Entra ID with Azure RBAC,
/// workload identity, Image Cleaner and Azure Policy. Source: Introduction to AKS Automatic, Microsoft Learn.
/// </summary>
internal static class AutomaticClusters
{
    /// <summary>Whether a cluster is or may be AKS Automatic.</summary>
    public static bool MayBe(AzureResource cluster)
    {
        var sku = Setting.Of(cluster, "sku.name");
        return sku.IsUnknown || sku.Is("Automatic");
    }
}
