namespace ContainerSecurity.Graph;

/// <summary>The kind of relationship between two nodes.</summary>
public enum GraphEdgeKind
{
    /// <summary>The Dockerfile builds the image.</summary>
    Builds,

    /// <summary>The image runs in the workload.</summary>
    RunsIn,

    /// <summary>The workload runs as the service account.</summary>
    RunsAs,

    /// <summary>The service account has the role's permissions.</summary>
    Holds,

    /// <summary>The workload or Service is exposed through the target of the edge.</summary>
    ReachedThrough,
}
