namespace ContainerSecurity;

/// <summary>The operating system of a workload's nodes.</summary>
public enum OperatingSystemKind
{
    /// <summary>Linux, said or by default.</summary>
    Linux,

    /// <summary>Windows.</summary>
    Windows,
}
