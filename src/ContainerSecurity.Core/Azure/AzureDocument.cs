using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Azure;

/// <summary>An ACI YAML file, ARM template or Bicep file.</summary>
public sealed class AzureDocument : DataTreeDocument
{
    private ResourceMap _resources = ResourceMap.Empty;

    internal AzureDocument(DataSource source, DocumentKind kind)
        : base(source) => Kind = kind;

    /// <summary>The format.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The resources, nested ones too, in the order of the text.</summary>
    public ImmutableArray<AzureResource> Resources
    {
        get;
        internal set
        {
            field = value;
            _resources = ResourceMap.Create(value, r => r.Node.Span, r => r.Identity);
        }
    } = [];

    /// <summary>The container groups among them.</summary>
    public ImmutableArray<ContainerGroup> ContainerGroups { get; internal set; } = [];

    /// <summary>What the resources run.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);
}
