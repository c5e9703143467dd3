using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Graph;

/// <summary>
/// The relationships between Dockerfiles, images, workloads, service accounts, roles and exposures, with the findings about each. Nodes and
/// edges are sorted.
/// </summary>
public sealed class SecurityGraph
{
    /// <summary>Creates a graph.</summary>
    /// <param name="nodes">The nodes; of several with the same id the first is kept.</param>
    /// <param name="edges">The edges; those with an id that no node has are dropped.</param>
    public SecurityGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        Nodes = [.. Guard.NotNull(nodes).Where(n => known.Add(n.Id)).OrderBy(n => n.Kind).ThenBy(n => n.Id, StringComparer.Ordinal)];
        Edges =
        [
            .. Guard.NotNull(edges).Where(e => known.Contains(e.From) && known.Contains(e.To)).Distinct()
                .OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal).ThenBy(e => e.Kind).ThenBy(e => e.Via, StringComparer.Ordinal),
        ];
    }

    /// <summary>The nodes, sorted by kind and id.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The edges, sorted.</summary>
    public ImmutableArray<GraphEdge> Edges { get; }
}
