using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>An object of a Kubernetes manifest.</summary>
public sealed class KubernetesObject
{
    internal KubernetesObject()
    {
    }

    /// <summary>Group and version as written: <c>v1</c>, <c>apps/v1</c>.</summary>
    public required Property<string> ApiVersion { get; init; }

    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The name; <c>generateName</c> where that is written instead.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The namespace; not set means the one that it will be deployed to.</summary>
    public required Property<string> Namespace { get; init; }

    /// <summary>Where to point when the object as a whole is meant: its name, or its kind.</summary>
    public required Location Location { get; init; }

    /// <summary>The object.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>The labels.</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Labels { get; init; } = [];

    /// <summary>The annotations.</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Annotations { get; init; } = [];

    /// <summary>Whether the file holds only a part of the object (a kustomize patch).</summary>
    public bool IsPartial { get; init; }

    /// <summary>What it runs; several for an Argo Workflow, none for most kinds.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];

    /// <summary>The group of the API: empty for the core group.</summary>
    public string ApiGroup => ApiVersion.Value is { } text && text.IndexOf('/') is var slash and >= 0 ? text.Substring(0, slash) : "";

    /// <summary>
    /// The kind as rules ask for it: <see cref="Kind"/>, followed by the API group where an object of another group has the name of a known kind
    /// (<c>Namespace.servicebus.azure.com</c>).
    /// </summary>
    public string QualifiedKind => KubernetesKinds.NameOf(Kind, ApiVersion.IsUnknown ? null : ApiGroup);

    /// <summary>The name of the object, for messages and exceptions.</summary>
    public ResourceIdentity Identity => new(Kind, Namespace.Value, Name.Value ?? Name.Expression ?? "");

    /// <summary>The document.</summary>
    public Document Document => Location.Document;

    /// <summary>The node at a path of keys, aliases resolved; null where the path ends early.</summary>
    /// <param name="path">The keys, from the object on.</param>
    public DataNode? Get(params string[] path) => Node.Get(path);

    /// <summary>The value of a label; unset where the object does not have it. Of a label given twice the last counts.</summary>
    /// <param name="key">The key, with its prefix: <c>app.kubernetes.io/name</c>.</param>
    public Property<string> FindLabel(string key) => Find(Labels, key);

    /// <summary>The value of an annotation; unset where the object does not have it. Of an annotation given twice the last counts.</summary>
    /// <param name="key">The key, with its prefix.</param>
    public Property<string> FindAnnotation(string key) => Find(Annotations, key);

    private Property<string> Find(ImmutableArray<KeyValuePair<string, Property<string>>> map, string key)
    {
        Guard.NotNull(key);
        for (var i = map.Length - 1; i >= 0; i--)
        {
            if (map[i].Key == key)
                return map[i].Value;
        }

        return Property<string>.Unset(Location);
    }

    /// <inheritdoc/>
    public override string ToString() => Identity.ToString();
}
