using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>One document of a Kubernetes manifest; a List kind holds several objects.</summary>
public sealed class KubernetesDocument : DataTreeDocument
{
    private ResourceMap _resources = ResourceMap.Empty;

    internal KubernetesDocument(DataSource source)
        : base(source)
    {
    }

    /// <summary>The objects, in order.</summary>
    public ImmutableArray<KubernetesObject> Objects
    {
        get;
        internal set
        {
            field = value;
            _resources = ResourceMap.Create(value, o => o.Node.Span, o => o.Identity);
        }
    } = [];

    /// <summary>What the objects run.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);
}
