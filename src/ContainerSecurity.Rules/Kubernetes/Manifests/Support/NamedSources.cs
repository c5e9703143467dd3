using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>Decides whether a set of manifests is complete enough to report missing Secrets and ConfigMaps.</summary>
internal static class NamedSources
{
    // Controllers create Secrets and ConfigMaps from these objects, under names that the manifests may not contain.
    private static readonly string[] Makers = ["ExternalSecret", "SealedSecret", "Certificate", "SecretProviderClass", "AzureKeyVaultSecret", "VaultStaticSecret", "OnePasswordItem"];

    /// <summary>Whether the manifests contain objects of the kind, all with resolved names. Without any, they are created manually or by a generator.</summary>
    public static bool AreGiven(DocumentSet documents, string kind) =>
        documents.ObjectsOfKind(kind).Any() && documents.ObjectsOfKind(kind).All(o => o.Name.IsKnown && !o.Namespace.IsUnknown);

    /// <summary>Whether an object in the manifests makes a controller create Secrets or ConfigMaps.</summary>
    public static bool AreMade(DocumentSet documents) => Makers.Any(kind => documents.ObjectsOfKind(kind).Any());
}
