namespace ContainerSecurity;

/// <summary>The platform that runs a workload.</summary>
public enum WorkloadPlatform
{
    /// <summary>Kubernetes.</summary>
    Kubernetes,

    /// <summary>Azure Container Instances.</summary>
    ContainerInstances,

    /// <summary>Azure Container Apps.</summary>
    ContainerApps,

    /// <summary>Container publishing by the .NET SDK, which produces an image and no deployment.</summary>
    DotNetSdk,
}
