namespace ContainerSecurity;

/// <summary>A volume mounted into a container's filesystem.</summary>
public sealed class VolumeMount
{
    internal VolumeMount()
    {
    }

    /// <summary>The name of the volume.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The path in the container.</summary>
    public required Property<string> Path { get; init; }

    /// <summary>Whether the mount is read-only.</summary>
    public Property<bool> ReadOnly { get; init; }

    /// <summary>The propagation of mounts between container and host: None, HostToContainer or Bidirectional.</summary>
    public Property<string> Propagation { get; init; }

    /// <summary>The path within the volume that is mounted; unset for the whole volume.</summary>
    public Property<string> SubPath { get; init; }

    /// <summary>The location of the whole mount.</summary>
    public required Location Location { get; init; }
}
