using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>Finds what this unit or another one brings to a namespace. A rule about an object that is missing looks here before it reports.</summary>
internal static class Neighbours
{
    private static readonly Memo<DocumentSet, ILookup<(string Kind, string? Namespace), KubernetesObject>> Indexes =
        new(documents => documents.KubernetesObjects.ToLookup(o => (o.QualifiedKind, WholeSet.NamespaceOf(o.Namespace))));

    /// <summary>The objects of a kind in a namespace, or in one that is unresolved.</summary>
    public static IEnumerable<KubernetesObject> In(DocumentSet documents, string kind, string? namespaceName)
    {
        var index = Indexes.Get(documents.Surroundings);
        return namespaceName is null ? index[(kind, null)] : index[(kind, namespaceName)].Concat(index[(kind, null)]);
    }

    /// <summary>The objects of a kind in any of the namespaces of the unit's pods, or in one that is unresolved.</summary>
    public static IEnumerable<KubernetesObject> AroundPods(DocumentSet documents, string kind)
    {
        var index = Indexes.Get(documents.Surroundings);
        return documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes).Select(w => WholeSet.NamespaceOf(w.Namespace)).Append(null).Distinct()
            .SelectMany(place => index[(kind, place)]);
    }

    /// <summary>Whether there is an object of a kind anywhere.</summary>
    public static bool Any(DocumentSet documents, string kind) => documents.Surroundings.ObjectsOfKind(kind).Any();
}
