using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr.Support;

/// <summary>The service tiers of registries. Source: Azure Container Registry SKU features and limits, Microsoft Learn.</summary>
internal static class RegistryTiers
{
    /// <summary>Whether a registry is known to be in the Premium tier, so that it has the features of that tier.</summary>
    public static bool IsPremium(AzureResource registry) => Setting.Of(registry, "sku.name").Is("Premium");
}
