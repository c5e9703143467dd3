using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>Evaluates how a container's settings change a default capability.</summary>
internal static class CapabilityChanges
{
    /// <summary>The entry that drops the capability, by its name or as ALL; null where the container keeps it, or may keep it.</summary>
    public static Property<string>? Drop(SecurityContext security, string name)
    {
        if (security.HasUnknownCapabilities || security.Privileged.Is(true) || security.Privileged.IsUnknown || IsAdded(security, name))
            return null;
        foreach (var dropped in security.DroppedCapabilities)
        {
            if (dropped.IsKnown && Capabilities.Normalize(dropped.Value!) is var written && (written == name || written == "ALL"))
                return dropped;
        }

        return null;
    }

    /// <summary>Whether the capability is, or may be, added.</summary>
    public static bool IsAdded(SecurityContext security, string name) =>
        security.HasUnknownCapabilities || security.AddedCapabilities.Any(c => !c.IsKnown || Capabilities.Normalize(c.Value!) is var written && (written == name || written == "ALL"));
}
