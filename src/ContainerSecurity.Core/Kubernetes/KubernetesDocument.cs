using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Kubernetes;

/// <summary>One document of a Kubernetes manifest; a List kind holds several objects.</summary>
public sealed class KubernetesDocument : Document
{
    internal KubernetesDocument(string path, SourceText text, DataNode root)
        : base(path, text)
    {
        Root = root;
        root.Owner = this;
    }

    /// <summary>The tree.</summary>
    public DataNode Root { get; }

    /// <summary>The objects, in order.</summary>
    public ImmutableArray<KubernetesObject> Objects { get; internal set; } = [];

    /// <summary>What the objects run.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}
