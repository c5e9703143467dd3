using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Security settings of a pod, or the effective ones of a container.</summary>
public sealed class SecurityContext
{
    internal SecurityContext()
    {
    }

    /// <summary>Where to point when the settings as a whole are meant: the <c>securityContext</c> key, or the nearest thing written.</summary>
    public required Location Location { get; init; }

    /// <summary>What it was read from: the container's own settings, or null where none are written.</summary>
    public DataMapping? Node { get; init; }

    /// <summary>All isolation from the host is off.</summary>
    public Property<bool> Privileged { get; init; }

    /// <summary>The platform refuses to start it as root.</summary>
    public Property<bool> RunAsNonRoot { get; init; }

    /// <summary>The user id.</summary>
    public Property<long> RunAsUser { get; init; }

    /// <summary>The group id.</summary>
    public Property<long> RunAsGroup { get; init; }

    /// <summary>The root filesystem cannot be written.</summary>
    public Property<bool> ReadOnlyRootFilesystem { get; init; }

    /// <summary>A process can gain more rights than its parent.</summary>
    public Property<bool> AllowPrivilegeEscalation { get; init; }

    /// <summary>The capabilities added, as written, each with its place.</summary>
    public ImmutableArray<Property<string>> AddedCapabilities { get; init; } = [];

    /// <summary>The capabilities dropped, as written, each with its place.</summary>
    public ImmutableArray<Property<string>> DroppedCapabilities { get; init; } = [];

    /// <summary>Whether the list of added or dropped capabilities could not be read whole.</summary>
    public bool HasUnknownCapabilities { get; init; }

    /// <summary>The seccomp profile: Unconfined, RuntimeDefault, Localhost; ACI: the base64 text of a profile.</summary>
    public Property<string> SeccompProfile { get; init; }

    /// <summary>The AppArmor profile, from the field or the old annotation: Unconfined, RuntimeDefault, Localhost.</summary>
    public Property<string> AppArmorProfile { get; init; }

    /// <summary>The kind of /proc mount: Default, Unmasked.</summary>
    public Property<string> ProcMount { get; init; }

    /// <summary>Windows: it runs in the host's process space.</summary>
    public Property<bool> HostProcess { get; init; }

    /// <summary>Windows: the user's name.</summary>
    public Property<string> WindowsUserName { get; init; }

    /// <summary>SELinux: the type.</summary>
    public Property<string> SeLinuxType { get; init; }

    /// <summary>SELinux: the user.</summary>
    public Property<string> SeLinuxUser { get; init; }

    /// <summary>SELinux: the role.</summary>
    public Property<string> SeLinuxRole { get; init; }

    /// <summary>The group that owns volumes (pod level).</summary>
    public Property<long> FsGroup { get; init; }

    /// <summary>Further groups (pod level), each with its place.</summary>
    public ImmutableArray<Property<long>> SupplementalGroups { get; init; } = [];

    /// <summary>Kernel parameters (pod level): name and value.</summary>
    public ImmutableArray<Sysctl> Sysctls { get; init; } = [];
}
