using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>Knows of which objects that manifests name it can be told that they are missing.</summary>
internal static class NamedSources
{
    // What makes Secrets and ConfigMaps of names that the files need not show.
    private static readonly string[] Makers = ["ExternalSecret", "SealedSecret", "Certificate", "SecretProviderClass", "AzureKeyVaultSecret", "VaultStaticSecret", "OnePasswordItem"];

    /// <summary>Whether objects of the kind are among the files, all with names that are known. Where none is given they are made by hand or by a generator.</summary>
    public static bool AreGiven(DocumentSet documents, string kind) =>
        documents.ObjectsOfKind(kind).Any() && documents.ObjectsOfKind(kind).All(o => o.Name.IsKnown && !o.Namespace.IsUnknown);

    /// <summary>Whether something among the files makes objects that do not stand in them.</summary>
    public static bool AreMade(DocumentSet documents) => Makers.Any(kind => documents.ObjectsOfKind(kind).Any());
}
