namespace ContainerSecurity;

/// <summary>A volume in a container's filesystem.</summary>
public sealed class VolumeMount
{
    internal VolumeMount()
    {
    }

    /// <summary>The name of the volume.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The path in the container.</summary>
    public required Property<string> Path { get; init; }

    /// <summary>Whether it cannot be written.</summary>
    public Property<bool> ReadOnly { get; init; }

    /// <summary>How mounts pass between container and host: None, HostToContainer, Bidirectional.</summary>
    public Property<string> Propagation { get; init; }

    /// <summary>The path within the volume.</summary>
    public Property<string> SubPath { get; init; }

    /// <summary>The whole mount.</summary>
    public required Location Location { get; init; }
}
