namespace ContainerSecurity;

/// <summary>What runs a workload.</summary>
public enum WorkloadPlatform
{
    /// <summary>Kubernetes.</summary>
    Kubernetes,

    /// <summary>Azure Container Instances.</summary>
    ContainerInstances,

    /// <summary>Azure Container Apps.</summary>
    ContainerApps,

    /// <summary>The .NET SDK's container publishing, which has an image and no deployment.</summary>
    DotNetSdk,
}
