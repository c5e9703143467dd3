using System;

namespace ContainerSecurity;

/// <summary>The kinds of input that a rule analyzes.</summary>
[Flags]
public enum InputKinds
{
    /// <summary>No kind is given.</summary>
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

    /// <summary>MSBuild project files, for the images that the .NET SDK publishes from them.</summary>
    Project = 32,

    /// <summary>All kinds of input with containers: Kubernetes manifests and container groups.</summary>
    Containers = Kubernetes | ContainerInstances,
}
