using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Finds the objects that a controller made from another object of the set, as a dump of a cluster holds them. Nobody wrote them, so they are not judged
/// again.
/// </summary>
internal static class OwnedObjects
{
    /// <summary>The documents with such objects, each with what is left of it: the document without them, or nothing.</summary>
    /// <param name="documents">The documents of the set.</param>
    public static IReadOnlyDictionary<Document, IReadOnlyList<Document>> Leave(ImmutableArray<Document> documents)
    {
        var owned = documents.OfType<KubernetesDocument>().Where(d => d.Objects.Any(o => OwnerOf(o) is not null)).ToList();
        if (owned.Count == 0)
            return ImmutableDictionary<Document, IReadOnlyList<Document>>.Empty;
        var given = new HashSet<ResourceIdentity>(documents.OfType<KubernetesDocument>().SelectMany(d => d.Objects).Where(o => o.Name.IsKnown).Select(o => o.Identity));
        var left = ImmutableDictionary.CreateBuilder<Document, IReadOnlyList<Document>>();
        foreach (var document in owned)
        {
            ImmutableArray<KubernetesObject> kept = [.. document.Objects.Where(o => OwnerOf(o) is not { } owner || !given.Contains(owner))];
            if (kept.Length < document.Objects.Length)
                left.Add(document, kept.IsEmpty ? [] : [new KubernetesDocument(document, kept)]);
        }

        return left.ToImmutable();
    }

    private static ResourceIdentity? OwnerOf(KubernetesObject item)
    {
        if (item.Get("metadata", "ownerReferences") is not DataSequence references)
            return null;
        foreach (var reference in references.Items.OfType<DataMapping>())
        {
            if (reference["controller"] is DataScalar controller && controller.AsBoolean() == true
                && reference["kind"] is DataScalar { Expression: null } kind && reference["name"] is DataScalar { Expression: null } name)
                return new ResourceIdentity(kind.Text, item.Namespace.Value, name.Text);
        }

        return null;
    }
}
