using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A volume of a workload.</summary>
public sealed class Volume
{
    internal Volume()
    {
    }

    /// <summary>The name that mounts refer to.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The kind of storage behind it.</summary>
    public required VolumeKind Kind { get; init; }

    /// <summary>The key that declares the source of the volume, as written (<c>hostPath</c>, <c>nfs</c>).</summary>
    public required string SourceName { get; init; }

    /// <summary>
    /// The path on the host (HostPath), the repository (GitRepo), the share (AzureFile) or the object's name (Secret, ConfigMap,
    /// PersistentVolumeClaim).
    /// </summary>
    public Property<string> Path { get; init; }

    /// <summary>The location of the key that declares the source of the volume.</summary>
    public required Location Location { get; init; }

    /// <summary>The mapping that it was read from.</summary>
    public required DataMapping Node { get; init; }
}
