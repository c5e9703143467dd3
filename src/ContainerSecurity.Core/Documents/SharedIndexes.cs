using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContainerSecurity.Deployments;
using ContainerSecurity.Documents.Images;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity;

/// <summary>The indexes that all units of a set share: how documents call each other, how images are built, and what scanners found in them.</summary>
internal sealed class SharedIndexes
{
    private readonly ImmutableDictionary<Document, IReadOnlyList<Document>> _instances;
    private readonly Lazy<ImageLinkIndex> _links;
    private readonly Lazy<ImageNameIndex> _builtImages;
    private readonly Lazy<ScanIndex> _scans;
    private readonly Lazy<ImmutableArray<VulnerabilityWaiver>> _waivers;

    public SharedIndexes(ImmutableArray<Document> documents, ImmutableArray<ImageBuild> builds, ImmutableArray<DeploymentUnit> units)
    {
        var instances = ImmutableDictionary.CreateBuilder<Document, IReadOnlyList<Document>>();
        instances.AddRange(DocumentFormats.All.SelectMany(f => f.CreateInstances(documents)));
        foreach (var unit in units.Where(u => !u.Rendered.IsEmpty))
        {
            // The files that a unit takes in are seen as it renders them.
            for (var i = 0; i < unit.Documents.Length; i++)
                instances[unit.Documents[i]] = i == 0 ? unit.Rendered : [];
        }

        _instances = instances.ToImmutable();
        _links = new(() => new ImageLinkIndex(documents, builds, Collect<ImageBuild>(documents)), LazyThreadSafetyMode.ExecutionAndPublication);
        _builtImages = new(() => new ImageNameIndex(documents), LazyThreadSafetyMode.ExecutionAndPublication);
        _scans = new(() => new ScanIndex(Collect<ImageScan>(documents), Collect<VexStatement>(documents)), LazyThreadSafetyMode.ExecutionAndPublication);
        _waivers = new(() => Collect<VulnerabilityWaiver>(documents), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public ImageLinkIndex Links => _links.Value;

    public ImageNameIndex BuiltImages => _builtImages.Value;

    public ScanIndex Scans => _scans.Value;

    public ImmutableArray<VulnerabilityWaiver> Waivers => _waivers.Value;

    /// <summary>The document as each of those that call it has it, or the document itself where none does.</summary>
    public IReadOnlyList<Document> InstancesOf(Document document) => _instances.TryGetValue(document, out var instances) ? instances : [document];

    /// <summary>The nodes of a type in documents.</summary>
    public ImmutableArray<T> Collect<T>(ImmutableArray<Document> documents)
        where T : class
    {
        var collector = new NodeCollector<T>();
        foreach (var document in documents)
        {
            foreach (var instance in InstancesOf(document))
                instance.AcceptNodes(collector);
        }

        return collector.Nodes.ToImmutable();
    }
}
