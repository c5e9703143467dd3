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

    /// <summary>What is behind it.</summary>
    public required VolumeKind Kind { get; init; }

    /// <summary>The key that says what is behind it, as written (<c>hostPath</c>, <c>nfs</c>).</summary>
    public required string SourceName { get; init; }

    /// <summary>The path on the host (HostPath), the repository (GitRepo), the share (AzureFile), the object's name (Secret, ConfigMap, claim).</summary>
    public Property<string> Path { get; init; }

    /// <summary>Where to point: the key that says what is behind it.</summary>
    public required Location Location { get; init; }

    /// <summary>What it was read from.</summary>
    public required DataMapping Node { get; init; }
}
