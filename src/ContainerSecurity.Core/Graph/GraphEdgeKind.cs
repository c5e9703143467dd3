namespace ContainerSecurity.Graph;

/// <summary>How two nodes hang together.</summary>
public enum GraphEdgeKind
{
    /// <summary>The image is built from the Dockerfile.</summary>
    Builds,

    /// <summary>The workload runs the image.</summary>
    RunsIn,

    /// <summary>The workload runs as the service account.</summary>
    RunsAs,

    /// <summary>The service account has the role.</summary>
    Holds,

    /// <summary>The workload, or the Service, is reached through what the edge leads to.</summary>
    ReachedThrough,
}
