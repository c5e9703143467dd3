using System.Linq;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads the security settings of an ACI container. Source: Azure REST API, SecurityContextDefinition.</summary>
internal static class AzureSecurityContextReader
{
    /// <summary>The settings of a container on a platform that has none.</summary>
    public static SecurityContext None(MappingReader owner) => Read(new MappingReader(owner.Reader, null, owner.FallbackLocation, null));

    public static SecurityContext Read(MappingReader owner)
    {
        var context = owner.Child("securityContext");
        var near = context.FallbackLocation;
        var capabilities = context.Child("capabilities");
        var added = capabilities.Strings("add");
        var dropped = capabilities.Strings("drop");
        var flag = Property<bool>.Unset(near);
        var text = Property<string>.Unset(near);
        return new SecurityContext
        {
            Location = near,
            Node = context.Mapping,
            Privileged = context.Boolean("privileged"),
            AllowPrivilegeEscalation = context.Boolean("allowPrivilegeEscalation"),
            RunAsUser = context.Integer("runAsUser"),
            RunAsGroup = context.Integer("runAsGroup"),
            SeccompProfile = context.String("seccompProfile"),
            AddedCapabilities = [.. added.Where(c => c.IsKnown)],
            DroppedCapabilities = [.. dropped.Where(c => c.IsKnown)],
            HasUnknownCapabilities = added.Any(c => c.IsUnknown) || dropped.Any(c => c.IsUnknown),
            RunAsNonRoot = flag,
            ReadOnlyRootFilesystem = flag,
            HostProcess = flag,
            AppArmorProfile = text,
            ProcMount = text,
            WindowsUserName = text,
            SeLinuxType = text,
            SeLinuxUser = text,
            SeLinuxRole = text,
            FsGroup = Property<long>.Unset(near),
        };
    }
}
