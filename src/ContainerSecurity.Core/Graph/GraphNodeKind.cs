namespace ContainerSecurity.Graph;

/// <summary>What a node of the graph is, in the order from the source to the outside.</summary>
public enum GraphNodeKind
{
    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>An image, as references name it.</summary>
    Image,

    /// <summary>Something that runs containers.</summary>
    Workload,

    /// <summary>A service account of Kubernetes.</summary>
    ServiceAccount,

    /// <summary>A Role or ClusterRole.</summary>
    Role,

    /// <summary>A Service that is reached from outside through something else.</summary>
    Service,

    /// <summary>What is open to the outside: an Ingress, a load balancer, a port of the node, a public address.</summary>
    Exposure,
}
