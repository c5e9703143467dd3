using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Syntax;

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

    /// <summary>The tree of a Bicep file, whose text is exactly the file's; null for other formats.</summary>
    public SyntaxNode? Syntax { get; internal set; }

    /// <summary>The parameters of a template, in the order of the text.</summary>
    public ImmutableArray<AzureParameter> Parameters { get; internal set; } = [];

    /// <summary>Where the values of expressions came from, by the place of the expression.</summary>
    internal IReadOnlyDictionary<TextSpan, ImmutableArray<Location>>? Origins { get; set; }

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);

    /// <summary>
    /// The finding with the places that its value came from. What an expression gives cannot be edited where the expression stands.
    /// </summary>
    internal Diagnostic Explain(Diagnostic diagnostic)
    {
        if (!diagnostic.Fixes.IsEmpty && Origins is not null && diagnostic.Fixes.Any(f => f.Changes.Any(c => Origins.ContainsKey(c.Span))))
            diagnostic = diagnostic with { Fixes = [] };
        if (Origins is null || !Origins.TryGetValue(diagnostic.Location.Span, out var origins))
            return diagnostic;
        return diagnostic with { RelatedLocations = diagnostic.RelatedLocations.AddRange(origins.Where(o => !diagnostic.RelatedLocations.Contains(o))) };
    }
}
