using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Finds the objects that a controller made from another object of the set, as a dump of a cluster holds them. Nobody wrote them, so they are not judged
/// again. That an object names an owner is not enough: it must run what the owner's template says.
/// </summary>
internal sealed class OwnedObjects
{
    // A Pod, its ReplicaSet, its Deployment, and resources of operators above it.
    private const int MaxOwners = 8;

    private readonly ILookup<ResourceIdentity, KubernetesObject> _given;
    private readonly Dictionary<KubernetesObject, KubernetesObject?> _makers = [];

    private OwnedObjects(IEnumerable<KubernetesObject> objects) =>
        _given = objects.Where(o => o.Name.IsKnown).ToLookup(o => o.Identity);

    /// <summary>The documents with such objects, each with what is left of it: the document without them, or nothing.</summary>
    /// <param name="documents">The documents of the set.</param>
    public static IReadOnlyDictionary<Document, IReadOnlyList<Document>> Leave(ImmutableArray<Document> documents)
    {
        var owned = documents.OfType<KubernetesDocument>().Where(d => d.Objects.Any(o => OwnerOf(o) is not null)).ToList();
        if (owned.Count == 0)
            return ImmutableDictionary<Document, IReadOnlyList<Document>>.Empty;
        var objects = new OwnedObjects(documents.OfType<KubernetesDocument>().SelectMany(d => d.Objects));
        var left = ImmutableDictionary.CreateBuilder<Document, IReadOnlyList<Document>>();
        foreach (var document in owned)
        {
            ImmutableArray<KubernetesObject> kept = [.. document.Objects.Where(o => !objects.AreMade(o))];
            if (kept.Length < document.Objects.Length)
                left.Add(document, kept.IsEmpty ? [] : [new KubernetesDocument(document, kept)]);
        }

        return left.ToImmutable();
    }

    // Objects that name each other as owners would all disappear.
    private bool AreMade(KubernetesObject item)
    {
        var seen = new HashSet<KubernetesObject> { item };
        var isMade = false;
        for (var maker = MakerOf(item); maker is not null; maker = MakerOf(maker))
        {
            if (!seen.Add(maker) || seen.Count > MaxOwners)
                return false;
            isMade = true;
        }

        return isMade;
    }

    private KubernetesObject? MakerOf(KubernetesObject item)
    {
        if (!_makers.TryGetValue(item, out var maker))
            _makers[item] = maker = OwnerOf(item) is { } owner ? _given[owner].Take(MaxOwners).FirstOrDefault(given => Makes(given, item)) : null;
        return maker;
    }

    private static bool Makes(KubernetesObject owner, KubernetesObject item) =>
        !item.Workloads.IsEmpty && (IsRevision(owner, item) || item.Workloads.All(made => owner.Workloads.Any(template => PodCopy.IsCopy(template, made))));

    // What a former version of the template ran, and no longer does.
    private static bool IsRevision(KubernetesObject owner, KubernetesObject item) =>
        item.Kind is "ReplicaSet" or "ReplicationController" && owner.Kind is "Deployment" or "DeploymentConfig" or "Rollout" && item.Workloads.All(w => w.Replicas.Is(0));

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
