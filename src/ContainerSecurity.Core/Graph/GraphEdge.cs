namespace ContainerSecurity.Graph;

/// <summary>A directed edge of the graph.</summary>
/// <param name="From">The id of the source node.</param>
/// <param name="To">The id of the target node.</param>
/// <param name="Kind">The kind of relationship.</param>
public sealed record GraphEdge(string From, string To, GraphEdgeKind Kind)
{
    /// <summary>The element that creates the relationship, such as the name of a RoleBinding; null when there is none.</summary>
    public string? Via { get; init; }
}
