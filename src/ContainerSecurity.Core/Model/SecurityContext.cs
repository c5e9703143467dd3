using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>The security settings of a pod, or the effective ones of a container.</summary>
public sealed class SecurityContext
{
    internal SecurityContext()
    {
    }

    /// <summary>The location for a finding about the settings as a whole: the <c>securityContext</c> key, or the nearest written element.</summary>
    public required Location Location { get; init; }

    /// <summary>The mapping of the container's own settings; null when none are written.</summary>
    public DataMapping? Node { get; init; }

    /// <summary>Whether the container is privileged, that is, runs without isolation from the host.</summary>
    public Property<bool> Privileged { get; init; }

    /// <summary>Whether the platform refuses to start the container as root.</summary>
    public Property<bool> RunAsNonRoot { get; init; }

    /// <summary>The id of the user that the container runs as.</summary>
    public Property<long> RunAsUser { get; init; }

    /// <summary>The id of the primary group that the container runs as.</summary>
    public Property<long> RunAsGroup { get; init; }

    /// <summary>Whether the root filesystem is read-only.</summary>
    public Property<bool> ReadOnlyRootFilesystem { get; init; }

    /// <summary>Whether a process can gain more privileges than its parent.</summary>
    public Property<bool> AllowPrivilegeEscalation { get; init; }

    /// <summary>The added capabilities, as written, each with its location.</summary>
    public ImmutableArray<Property<string>> AddedCapabilities { get; init; } = [];

    /// <summary>The dropped capabilities, as written, each with its location.</summary>
    public ImmutableArray<Property<string>> DroppedCapabilities { get; init; } = [];

    /// <summary>Whether the list of added or dropped capabilities is partly or wholly unknown.</summary>
    public bool HasUnknownCapabilities { get; init; }

    /// <summary>The seccomp profile: Unconfined, RuntimeDefault or Localhost; in ACI, the profile as base64 text.</summary>
    public Property<string> SeccompProfile { get; init; }

    /// <summary>The AppArmor profile, from the field or the former annotation: Unconfined, RuntimeDefault or Localhost.</summary>
    public Property<string> AppArmorProfile { get; init; }

    /// <summary>The type of /proc mount: Default or Unmasked.</summary>
    public Property<string> ProcMount { get; init; }

    /// <summary>Whether the container is a Windows HostProcess container, which runs on the host itself.</summary>
    public Property<bool> HostProcess { get; init; }

    /// <summary>The name of the Windows user that the container runs as.</summary>
    public Property<string> WindowsUserName { get; init; }

    /// <summary>The SELinux type.</summary>
    public Property<string> SeLinuxType { get; init; }

    /// <summary>The SELinux user.</summary>
    public Property<string> SeLinuxUser { get; init; }

    /// <summary>The SELinux role.</summary>
    public Property<string> SeLinuxRole { get; init; }

    /// <summary>The id of the group that owns volumes (pod level).</summary>
    public Property<long> FsGroup { get; init; }

    /// <summary>The ids of supplemental groups (pod level), each with its location.</summary>
    public ImmutableArray<Property<long>> SupplementalGroups { get; init; } = [];

    /// <summary>The kernel parameters (pod level).</summary>
    public ImmutableArray<Sysctl> Sysctls { get; init; } = [];
}
