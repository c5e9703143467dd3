using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Graph;

/// <summary>How Dockerfiles, images, workloads, accounts, roles and ways from outside hang together, with what was found about each. Sorted.</summary>
public sealed class SecurityGraph
{
    /// <summary>Makes a graph.</summary>
    /// <param name="nodes">The nodes; of two with the same id the first counts.</param>
    /// <param name="edges">The edges; those from or to an id that no node has are left out.</param>
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

    /// <summary>The nodes, by kind and id.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The edges.</summary>
    public ImmutableArray<GraphEdge> Edges { get; }
}
