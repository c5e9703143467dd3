using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContainerSecurity.Deployments;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity;

/// <summary>The documents of a run, sorted by path, with indexes over them that are made when they are first asked for. Thread-safe.</summary>
public sealed class DocumentSet
{
    private readonly Lazy<ImmutableArray<Workload>> _workloads;
    private readonly Lazy<ImmutableArray<ImageReference>> _images;
    private readonly Lazy<ImmutableArray<KubernetesObject>> _objects;
    private readonly Lazy<ILookup<string, KubernetesObject>> _objectsByKind;
    private readonly Lazy<ILookup<ResourceIdentity, KubernetesObject>> _objectsByIdentity;
    private readonly Lazy<ILookup<string, Workload>> _workloadsByNamespace;
    private readonly Lazy<DocumentSet> _deployed;
    private readonly SharedIndexes _shared;

    // The set that this one is a unit of; null for a set that is no unit of another.
    private readonly DocumentSet? _whole;
    private readonly Dictionary<Document, DocumentSet> _parts = [];

    private DocumentSet(ImmutableArray<Document> documents, ImmutableArray<ImageBuild> builds, ImmutableArray<DeploymentUnit> units)
        : this(documents, new SharedIndexes(documents, builds, units), units)
    {
        Parts = units.IsEmpty ? [this] : [.. UnitParts.Divide(documents, units).Select(p => new DocumentSet(this, p))];
        foreach (var part in Parts)
        {
            foreach (var document in part.Documents)
                _parts[document] = part;
        }
    }

    private DocumentSet(DocumentSet whole, UnitPart part)
        : this(part.Documents, whole._shared, part.Units)
    {
        _whole = whole;
        IsTestData = part.IsTestData;
        Parts = [this];
    }

    private DocumentSet(ImmutableArray<Document> documents, SharedIndexes shared, ImmutableArray<DeploymentUnit> units)
    {
        Documents = documents;
        Units = units;
        _shared = shared;
        _workloads = Make(shared.Collect<Workload>);
        _images = Make(shared.Collect<ImageReference>);
        _objects = Make(shared.Collect<KubernetesObject>);
        _objectsByKind = new Lazy<ILookup<string, KubernetesObject>>(() => _objects.Value.ToLookup(o => o.QualifiedKind, StringComparer.Ordinal));
        _objectsByIdentity = new Lazy<ILookup<ResourceIdentity, KubernetesObject>>(() => _objects.Value.ToLookup(o => o.Identity with { Kind = o.QualifiedKind }));
        _workloadsByNamespace = new Lazy<ILookup<string, Workload>>(() => _workloads.Value.ToLookup(w => w.Namespace.Value ?? "", StringComparer.Ordinal));
        _deployed = new Lazy<DocumentSet>(() => new DocumentSet(this, UnitParts.Deployed(Documents, Parts.Where(p => p.IsTestData))));
    }

    /// <summary>The documents: by path, then by place in the file.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The workloads of all documents.</summary>
    public ImmutableArray<Workload> Workloads => _workloads.Value;

    /// <summary>The references to images of all documents.</summary>
    public ImmutableArray<ImageReference> Images => _images.Value;

    /// <summary>The Kubernetes objects of all documents.</summary>
    public ImmutableArray<KubernetesObject> KubernetesObjects => _objects.Value;

    /// <summary>Makes a set.</summary>
    /// <param name="documents">The documents, in any order.</param>
    public static DocumentSet Create(params IEnumerable<Document> documents) => Create(documents, []);

    /// <summary>Makes a set.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="builds">What is known of how images are built, such as by a configuration; it goes before what documents say.</param>
    public static DocumentSet Create(IEnumerable<Document> documents, IEnumerable<ImageBuild> builds) => Create(documents, builds, []);

    /// <summary>Makes a set of several units.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="builds">What is known of how images are built, such as by a configuration; it goes before what documents say.</param>
    /// <param name="units">The units that the documents are deployed in; empty if all of them are deployed together.</param>
    public static DocumentSet Create(IEnumerable<Document> documents, IEnumerable<ImageBuild> builds, IEnumerable<DeploymentUnit> units) =>
        new([.. Guard.NotNull(documents).OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Start)], [.. Guard.NotNull(builds)], [.. Guard.NotNull(units)]);

    /// <summary>The units that the documents are deployed in; empty if all of them are deployed together.</summary>
    public ImmutableArray<DeploymentUnit> Units { get; }

    /// <summary>
    /// What may be deployed next to these documents: for one of several units all units but test data, otherwise the set itself. A rule about an object
    /// that is missing looks here, since another unit may bring it.
    /// </summary>
    public DocumentSet Surroundings => _whole is null || IsTestData ? this : _whole._deployed.Value;

    /// <summary>Whether the documents are test data or examples, which are rarely complete and are not deployed with other units.</summary>
    public bool IsTestData { get; }

    /// <summary>What rules that look at several documents see at once: the units, each as a set of its own. A set that is not divided is its only part.</summary>
    public ImmutableArray<DocumentSet> Parts { get; }

    /// <summary>The Kubernetes objects of a kind.</summary>
    /// <param name="kind">The kind, as <see cref="KubernetesObject.QualifiedKind"/> names it.</param>
    public IEnumerable<KubernetesObject> ObjectsOfKind(string kind) => _objectsByKind.Value[kind];

    /// <summary>The Kubernetes objects of a kind and name; several where one is given for several environments.</summary>
    /// <param name="kind">The kind, as <see cref="KubernetesObject.QualifiedKind"/> names it.</param>
    /// <param name="namespaceName">The namespace as written; null for objects that name none.</param>
    /// <param name="name">The name.</param>
    public IEnumerable<KubernetesObject> FindObjects(string kind, string? namespaceName, string name) =>
        _objectsByIdentity.Value[new ResourceIdentity(kind, namespaceName, name)];

    /// <summary>The workloads that name a namespace.</summary>
    /// <param name="namespaceName">The namespace as written; null for workloads that name none or one that is not known.</param>
    public IEnumerable<Workload> WorkloadsInNamespace(string? namespaceName) => _workloadsByNamespace.Value[namespaceName ?? ""];

    /// <summary>
    /// The image that a reference leads to: the built image of that digest or name, otherwise what is built by <see cref="FindBuild"/>. Null too
    /// where it may be one of several.
    /// </summary>
    /// <param name="reference">The reference, such as that of a container.</param>
    public ImageLink? FindImage(ImageReference reference) => _shared.BuiltImages.Find(Guard.NotNull(reference)) ?? FindBuild(reference);

    /// <summary>
    /// What the image of a reference is built from, where that is told and the Dockerfile is one of the documents. Null too where it may be one of
    /// several.
    /// </summary>
    /// <param name="reference">The reference, such as that of a container.</param>
    public ImageLink? FindBuild(ImageReference reference) => _shared.Links.Find(Guard.NotNull(reference));

    /// <summary>What scanners report of images, in the order of the documents.</summary>
    public ImmutableArray<ImageScan> Scans => _shared.Scans.Scans;

    /// <summary>
    /// What scanners report of an image: of each scanner the newest report. An image with a digest is found by it, or by name and tag in reports
    /// that know no digest; one without a digest by name and tag.
    /// </summary>
    /// <param name="reference">The reference, such as that of a container.</param>
    public ImmutableArray<ImageScan> FindScans(ImageReference reference) => _shared.Scans.Find(ScanSubject.Of(Guard.NotNull(reference)));

    /// <summary>
    /// What scanners report of an image that was opened: of each scanner the newest report. It is found by the digest of its manifest or
    /// configuration, or by its names in reports that know no digest.
    /// </summary>
    /// <param name="image">The image.</param>
    public ImmutableArray<ImageScan> FindScans(ImageDocument image) => _shared.Scans.Find(Guard.NotNull(image).ScanSubject);

    /// <summary>What is stated of a vulnerability that a scan found in an image: the newest statement that means it, or null.</summary>
    /// <param name="reference">The reference to the image.</param>
    /// <param name="scan">One of its scans.</param>
    /// <param name="vulnerability">One of what the scan found.</param>
    public VexStatement? FindStatement(ImageReference reference, ImageScan scan, Vulnerability vulnerability) =>
        ScanSubject.Of(Guard.NotNull(reference)) is { } subject ? _shared.Scans.Find(subject, Guard.NotNull(scan), Guard.NotNull(vulnerability)) : null;

    /// <summary>What is stated of a vulnerability that a scan found in an image that was opened: the newest statement that means it, or null.</summary>
    /// <param name="image">The image.</param>
    /// <param name="scan">One of its scans.</param>
    /// <param name="vulnerability">One of what the scan found.</param>
    public VexStatement? FindStatement(ImageDocument image, ImageScan scan, Vulnerability vulnerability) =>
        _shared.Scans.Find(Guard.NotNull(image).ScanSubject, Guard.NotNull(scan), Guard.NotNull(vulnerability));

    /// <summary>The statements on vulnerabilities of all documents.</summary>
    public ImmutableArray<VexStatement> Statements => _shared.Scans.Statements;

    /// <summary>The vulnerabilities that scanners are told to pass over, of all documents.</summary>
    public ImmutableArray<VulnerabilityWaiver> VulnerabilityExceptions => _shared.Waivers;

    /// <summary>The one of <see cref="Parts"/> that contains a document.</summary>
    internal DocumentSet PartOf(Document document) => _parts.TryGetValue(document, out var part) ? part : this;

    /// <summary>The document as each of those that call it has it, or the document itself where none does.</summary>
    internal IReadOnlyList<Document> InstancesOf(Document document) => _shared.InstancesOf(document);

    private Lazy<ImmutableArray<T>> Make<T>(Func<ImmutableArray<Document>, ImmutableArray<T>> collect) =>
        new(() => collect(Documents), LazyThreadSafetyMode.ExecutionAndPublication);
}
