using System.Collections.Immutable;

namespace ContainerSecurity.Graph;

/// <summary>A node of the graph.</summary>
/// <param name="Id">Its id: of the kind, the file and the name, the same in every run.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, as people know it.</param>
public sealed record GraphNode(string Id, GraphNodeKind Kind, string Name)
{
    /// <summary>Where it stands; null for what is named and not among the documents.</summary>
    public Location? Location { get; init; }

    /// <summary>The findings about it that are not suppressed, in order.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
