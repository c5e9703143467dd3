using System.Collections.Immutable;

namespace ContainerSecurity.Graph;

/// <summary>A node of the graph.</summary>
/// <param name="Id">The id, composed of kind, file and name; it is the same in every run.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="Name">The display name.</param>
public sealed record GraphNode(string Id, GraphNodeKind Kind, string Name)
{
    /// <summary>The location of the declaration; null for an element that is referenced but not declared in the documents.</summary>
    public Location? Location { get; init; }

    /// <summary>The active findings about the node, in the order of the result.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
