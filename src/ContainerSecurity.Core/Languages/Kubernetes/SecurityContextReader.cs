using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Reads security settings of pods and containers. Source: Kubernetes API, PodSecurityContext and SecurityContext.
/// A field of one level that is written at the other has no effect and is not read.
/// </summary>
internal static class SecurityContextReader
{
    public static SecurityContext ReadPod(MappingReader owner, PodAnnotations annotations)
    {
        var context = owner.Child("securityContext");
        var seLinux = context.Child("seLinuxOptions");
        var windows = context.Child("windowsOptions");
        var unset = Property<bool>.Unset(context.FallbackLocation);
        return new SecurityContext
        {
            Location = context.FallbackLocation,
            Node = context.Mapping,
            Privileged = unset,
            RunAsNonRoot = context.Boolean("runAsNonRoot"),
            RunAsUser = context.Integer("runAsUser"),
            RunAsGroup = context.Integer("runAsGroup"),
            ReadOnlyRootFilesystem = unset,
            AllowPrivilegeEscalation = unset,
            SeccompProfile = context.Child("seccompProfile").String("type").Or(annotations.Seccomp(context.FallbackLocation)),
            AppArmorProfile = context.Child("appArmorProfile").String("type"),
            ProcMount = Property<string>.Unset(context.FallbackLocation),
            HostProcess = windows.Boolean("hostProcess"),
            WindowsUserName = windows.String("runAsUserName"),
            SeLinuxType = seLinux.String("type"),
            SeLinuxUser = seLinux.String("user"),
            SeLinuxRole = seLinux.String("role"),
            FsGroup = context.Integer("fsGroup"),
            SupplementalGroups = context.Integers("supplementalGroups"),
            Sysctls = [.. context.Children("sysctls").Select(s => new Sysctl(s.String("name"), s.String("value")))],
        };
    }

    /// <summary>The effective settings of a container: its own where it has them, otherwise the pod's.</summary>
    /// <param name="container">The container; what is missing points to its name.</param>
    /// <param name="name">Its name, by which old annotations go.</param>
    /// <param name="pod">What the pod says.</param>
    /// <param name="annotations">The pod's annotations.</param>
    public static SecurityContext ReadContainer(MappingReader container, string? name, SecurityContext pod, PodAnnotations annotations)
    {
        var context = container.Child("securityContext");
        var near = context.FallbackLocation;
        var seLinux = context.Child("seLinuxOptions");
        var windows = context.Child("windowsOptions");
        var capabilities = context.Child("capabilities");
        var added = capabilities.Strings("add");
        var dropped = capabilities.Strings("drop");
        var seccomp = context.Child("seccompProfile").String("type");
        var appArmor = context.Child("appArmorProfile").String("type");
        if (name is not null)
        {
            seccomp = seccomp.Or(annotations.Seccomp(name, near));
            appArmor = appArmor.Or(annotations.AppArmorProfile(name, near));
        }

        return new SecurityContext
        {
            Location = near,
            Node = context.Mapping,
            Privileged = context.Boolean("privileged"),
            RunAsNonRoot = context.Boolean("runAsNonRoot").Or(pod.RunAsNonRoot),
            RunAsUser = context.Integer("runAsUser").Or(pod.RunAsUser),
            RunAsGroup = context.Integer("runAsGroup").Or(pod.RunAsGroup),
            ReadOnlyRootFilesystem = context.Boolean("readOnlyRootFilesystem"),
            AllowPrivilegeEscalation = context.Boolean("allowPrivilegeEscalation"),
            AddedCapabilities = Known(added),
            DroppedCapabilities = Known(dropped),
            HasUnknownCapabilities = added.Any(c => c.IsUnknown) || dropped.Any(c => c.IsUnknown),
            SeccompProfile = seccomp.Or(pod.SeccompProfile),
            AppArmorProfile = appArmor.Or(pod.AppArmorProfile),
            ProcMount = context.String("procMount"),
            HostProcess = windows.Boolean("hostProcess").Or(pod.HostProcess),
            WindowsUserName = windows.String("runAsUserName").Or(pod.WindowsUserName),
            SeLinuxType = seLinux.String("type").Or(pod.SeLinuxType),
            SeLinuxUser = seLinux.String("user").Or(pod.SeLinuxUser),
            SeLinuxRole = seLinux.String("role").Or(pod.SeLinuxRole),
            FsGroup = pod.FsGroup,
            SupplementalGroups = pod.SupplementalGroups,
            Sysctls = pod.Sysctls,
        };
    }

    private static ImmutableArray<Property<string>> Known(ImmutableArray<Property<string>> capabilities) =>
        [.. capabilities.Where(c => c.IsKnown)];
}
