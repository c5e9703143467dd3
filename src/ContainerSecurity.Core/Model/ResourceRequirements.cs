namespace ContainerSecurity;

/// <summary>What a container asks for and is limited to. Values are as written: a quantity (Kubernetes), cores and gigabytes (ACI).</summary>
public sealed class ResourceRequirements
{
    internal ResourceRequirements()
    {
    }

    /// <summary>Where to point when a member is missing: the <c>resources</c> key, or the nearest thing written.</summary>
    public required Location Location { get; init; }

    /// <summary>The processor time that is kept for it.</summary>
    public Property<string> CpuRequest { get; init; }

    /// <summary>The processor time that it cannot go over.</summary>
    public Property<string> CpuLimit { get; init; }

    /// <summary>The memory that is kept for it.</summary>
    public Property<string> MemoryRequest { get; init; }

    /// <summary>The memory that it cannot go over.</summary>
    public Property<string> MemoryLimit { get; init; }

    /// <summary>The local storage that is kept for it.</summary>
    public Property<string> EphemeralStorageRequest { get; init; }

    /// <summary>The local storage that it cannot go over.</summary>
    public Property<string> EphemeralStorageLimit { get; init; }
}
