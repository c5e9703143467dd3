namespace ContainerSecurity.Graph;

/// <summary>An edge of the graph.</summary>
/// <param name="From">The id of the node that it begins at.</param>
/// <param name="To">The id of the node that it leads to.</param>
/// <param name="Kind">How they hang together.</param>
public sealed record GraphEdge(string From, string To, GraphEdgeKind Kind)
{
    /// <summary>What makes it, such as the name of a RoleBinding; null for nothing but the two.</summary>
    public string? Via { get; init; }
}
