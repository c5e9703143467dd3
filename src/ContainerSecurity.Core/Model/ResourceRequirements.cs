namespace ContainerSecurity;

/// <summary>The resource requests and limits of a container. Values are as written: quantities (Kubernetes), or cores and gigabytes (ACI).</summary>
public sealed class ResourceRequirements
{
    internal ResourceRequirements()
    {
    }

    /// <summary>The location for a finding about a missing value: the <c>resources</c> key, or the nearest written element.</summary>
    public required Location Location { get; init; }

    /// <summary>The CPU time that is reserved for the container.</summary>
    public Property<string> CpuRequest { get; init; }

    /// <summary>The maximum CPU time.</summary>
    public Property<string> CpuLimit { get; init; }

    /// <summary>The memory that is reserved for the container.</summary>
    public Property<string> MemoryRequest { get; init; }

    /// <summary>The maximum memory.</summary>
    public Property<string> MemoryLimit { get; init; }

    /// <summary>The local storage that is reserved for the container.</summary>
    public Property<string> EphemeralStorageRequest { get; init; }

    /// <summary>The maximum local storage.</summary>
    public Property<string> EphemeralStorageLimit { get; init; }
}
