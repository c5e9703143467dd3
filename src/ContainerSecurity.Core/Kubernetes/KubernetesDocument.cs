using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Kubernetes;

/// <summary>One document of a Kubernetes manifest; a List kind holds several objects.</summary>
public sealed class KubernetesDocument : DataTreeDocument
{
    internal KubernetesDocument(DataSource source)
        : base(source)
    {
    }

    /// <summary>The objects, in order.</summary>
    public ImmutableArray<KubernetesObject> Objects { get; internal set; } = [];

    /// <summary>What the objects run.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];
}
