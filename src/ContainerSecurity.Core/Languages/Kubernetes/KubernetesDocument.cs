using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>One document of a Kubernetes manifest; a List kind holds several objects.</summary>
public sealed class KubernetesDocument : DataTreeDocument
{
    private readonly ResourceMap _resources;
    private readonly KubernetesDocument? _original;
    private readonly RenderedOrigins? _origins;

    internal KubernetesDocument(DataSource source)
        : base(source)
    {
        var reader = new ModelReader(this, ModelDialect.Kubernetes);
        Objects = KubernetesBinder.Read(reader, source.Root);
        Workloads = [.. Objects.SelectMany(o => o.Workloads)];
        _resources = ResourceMap.Create(Objects, o => o.Node.Span, o => o.Identity);
        SyntaxDiagnostics = SyntaxDiagnostics.AddRange(reader.Problems);
    }

    internal KubernetesDocument(DataSource source, RenderedOrigins origins)
        : this(source)
    {
        _origins = origins;
        // What is wrong with a value is reported in the file that it is written in.
        SyntaxDiagnostics = [.. SyntaxDiagnostics.Select(ToOriginal)];
    }

    // A part of a document, without the objects that are not judged.
    internal KubernetesDocument(KubernetesDocument original, ImmutableArray<KubernetesObject> objects)
        : base(original)
    {
        Objects = objects;
        Workloads = [.. objects.SelectMany(o => o.Workloads)];
        _resources = original._resources;
        _original = original;
    }

    // A text that was rendered cannot be edited.
    internal override bool IsComputed(TextSpan span) => _origins is not null;

    /// <summary>The finding where a person would change it. A place without an origin is that of the object.</summary>
    internal override Diagnostic ToOriginal(Diagnostic diagnostic)
    {
        if (_origins is null)
            return base.ToOriginal(diagnostic);
        var owner = Objects.IsDefault ? null : Objects.FirstOrDefault(o => o.Node.Span.Contains(diagnostic.Location.Span.Start));
        var place = _origins.Map(diagnostic.Location.Span) ?? (owner is null ? null : _origins.Map(owner.Location.Span));
        return diagnostic with
        {
            Location = place ?? diagnostic.Location,
            // A prefix or the hash of a name changes more often than the name in the file.
            Resource = (place is { } written ? written.Document.FindResource(written.Span) : null) ?? owner?.Identity ?? diagnostic.Resource,
            RelatedLocations = [.. diagnostic.RelatedLocations.Select(Written).Where(l => l != place).Distinct()],
            Fixes = [],
            Variant = _origins.Name,
        };
    }

    private static Location Written(Location location) =>
        location.Document is KubernetesDocument { _origins: { } origins } ? origins.Map(location.Span) ?? location : location.ToOriginal();

    /// <inheritdoc/>
    internal override Document Original => _original ?? this;

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Kubernetes;

    /// <summary>The objects, in order.</summary>
    public ImmutableArray<KubernetesObject> Objects { get; }

    /// <summary>What the objects run.</summary>
    public ImmutableArray<Workload> Workloads { get; }

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);

    /// <inheritdoc/>
    internal override IEnumerable<DocumentAnnotation> Annotations =>
        (from item in Objects
         from pair in item.Annotations
         where pair.Value.Value is not null
         select new DocumentAnnotation(pair.Key, pair.Value.Value!, pair.Value.Location.Span, item.Node.Span)).Concat(
            from item in Objects
            where item.Workloads.Length > 0 && PodTemplatePaths.Find(item.Kind, item.ApiGroup) is { Length: > 0 }
            let annotations = item.Get([.. PodTemplatePaths.Find(item.Kind, item.ApiGroup)!, "metadata", "annotations"]) as DataMapping
            where annotations is not null
            from entry in annotations.Entries
            let value = entry.Value.Resolved as DataScalar
            where value is { Expression: null }
            select new DocumentAnnotation(entry.Key.Text, value.Text, value.Span, item.Node.Span) { IsOfPodTemplate = true });

    /// <inheritdoc/>
    internal override IEnumerable<ModelPart> ModelParts => [new("objects", Objects), new("workloads", Workloads)];

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        foreach (var item in Objects)
            visitor.VisitKeyed(item.QualifiedKind, item);
        visitor.VisitWorkloads(Workloads);
    }
}
