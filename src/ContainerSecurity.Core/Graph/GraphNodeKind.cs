namespace ContainerSecurity.Graph;

/// <summary>The kind of a node, in the order from source to exposure.</summary>
public enum GraphNodeKind
{
    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>An image, as named in references.</summary>
    Image,

    /// <summary>A workload, which runs containers.</summary>
    Workload,

    /// <summary>A Kubernetes service account.</summary>
    ServiceAccount,

    /// <summary>A Role or ClusterRole.</summary>
    Role,

    /// <summary>A Service that is exposed through another element.</summary>
    Service,

    /// <summary>An exposure to the outside: an Ingress, a load balancer, a port of the node, or a public address.</summary>
    Exposure,
}
