using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Graph;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Collects nodes and edges, and the part of a file that each node represents.</summary>
internal sealed class GraphParts(DocumentSet documents)
{
    // More than anybody can look at; malicious input must not exhaust the memory.
    private const int MostEdges = 200_000;
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> _ids = [];
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private readonly List<GraphEdge> _edges = [];
    private readonly FindingPlaces _places = new();

    public DocumentSet Documents { get; } = documents;

    /// <summary>Whether the limit of edges is reached.</summary>
    public bool IsFull => _edges.Count >= MostEdges;

    public string Dockerfile(DockerfileDocument dockerfile) => Once(dockerfile, "dockerfile:" + dockerfile.Path, id =>
    {
        _places.Add(dockerfile, dockerfile.Span, id);
        return new GraphNode(id, GraphNodeKind.Dockerfile, dockerfile.Path) { Location = dockerfile.Stages.LastOrDefault()?.Location };
    });

    /// <summary>Adds the node of an image, one for all references with the same text, and the Dockerfile that builds it.</summary>
    public string Image(ImageReference image)
    {
        var id = "image:" + image.Text;
        if (!_nodes.ContainsKey(id))
        {
            _nodes.Add(id, new GraphNode(id, GraphNodeKind.Image, image.Text) { Location = image.Location });
            if (Documents.FindBuild(image)?.Image.Document is DockerfileDocument dockerfile)
                Edge(Dockerfile(dockerfile), id, GraphEdgeKind.Builds);
            if (Documents.FindImage(image)?.Image.Document is ImageDocument built)
                _places.Add(built, built.Span, id);
        }

        _places.AddImage(image.Location, id);
        return id;
    }

    public string Workload(Workload workload) => Once(workload, $"workload:{workload.Document.Path}:{workload.Identity}", id =>
    {
        _places.Add(workload.Document, workload.Node.Span, id);
        return new GraphNode(id, GraphNodeKind.Workload, workload.Identity.ToString()) { Location = workload.Location };
    });

    public string Object(KubernetesObject item, GraphNodeKind kind) => Once(item, $"object:{item.Document.Path}:{item.Identity}", id =>
    {
        Covers(item, id);
        return new GraphNode(id, kind, item.Identity.ToString()) { Location = item.Location };
    });

    public string Resource(AzureResource resource, GraphNodeKind kind) => Once(resource, $"resource:{resource.Document.Path}:{resource.Identity}", id =>
    {
        _places.Add(resource.Document, resource.Node.Span, id);
        return new GraphNode(id, kind, resource.Identity.ToString()) { Location = resource.Location };
    });

    /// <summary>Adds a node for a name without an object in the documents.</summary>
    public string Named(string id, GraphNodeKind kind, string name, Location? location)
    {
        if (!_nodes.ContainsKey(id))
            _nodes.Add(id, new GraphNode(id, kind, name) { Location = location });
        return id;
    }

    /// <summary>Assigns the findings on an object to a node.</summary>
    public void Covers(KubernetesObject item, string id) => _places.Add(item.Document, item.Node.Span, id);

    public void Edge(string from, string to, GraphEdgeKind kind, string? via = null)
    {
        if (!IsFull)
            _edges.Add(new GraphEdge(from, to, kind) { Via = via });
    }

    public SecurityGraph Build(IEnumerable<Diagnostic> findings)
    {
        var byNode = findings.Select(f => (Finding: f, Node: _places.Find(f.Location))).Where(p => p.Node is not null).ToLookup(p => p.Node!, p => p.Finding, StringComparer.Ordinal);
        return new SecurityGraph(_nodes.Values.Select(n => byNode.Contains(n.Id) ? n with { Findings = [.. byNode[n.Id]] } : n), _edges);
    }

    // A file may define the same name several times, for several environments.
    private string Once(object item, string name, Func<string, GraphNode> make)
    {
        if (_ids.TryGetValue(item, out var id))
            return id;
        _repeats[name] = _repeats.TryGetValue(name, out var count) ? ++count : count = 1;
        id = count == 1 ? name : $"{name}#{count}";
        _ids.Add(item, id);
        if (!_nodes.ContainsKey(id))
            _nodes.Add(id, make(id));
        return id;
    }
}
