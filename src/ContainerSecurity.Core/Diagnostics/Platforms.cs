using System;

namespace ContainerSecurity;

/// <summary>The kinds of input that a rule looks at.</summary>
[Flags]
public enum Platforms
{
    /// <summary>None said.</summary>
    None = 0,

    /// <summary>Dockerfiles.</summary>
    Dockerfile = 1,

    /// <summary>Kubernetes manifests.</summary>
    Kubernetes = 2,

    /// <summary>Azure Container Instances container groups: YAML, ARM JSON and Bicep.</summary>
    ContainerInstances = 4,

    /// <summary>Other Azure resources in ARM JSON and Bicep.</summary>
    Azure = 8,

    /// <summary>Built images.</summary>
    Image = 16,

    /// <summary>Project files of MSBuild: what the .NET SDK publishes them as.</summary>
    Project = 32,

    /// <summary>Everything that has containers and images in it.</summary>
    Containers = Kubernetes | ContainerInstances,
}
