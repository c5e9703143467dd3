namespace ContainerSecurity;

/// <summary>The operating system of a workload's nodes.</summary>
public enum OperatingSystemKind
{
    /// <summary>Linux, declared or by default.</summary>
    Linux,

    /// <summary>Windows.</summary>
    Windows,
}
