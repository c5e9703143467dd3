using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>Describes the risks of Linux capabilities. Source: capabilities(7), and the baseline Pod Security Standard for the default set.</summary>
internal static class Capabilities
{
    private static readonly Dictionary<string, string> Dangers = new(StringComparer.Ordinal)
    {
        ["ALL"] = "grants every privilege of root",
        ["SYS_ADMIN"] = "is close to root on the node",
        ["SYS_MODULE"] = "allows loading kernel modules",
        ["SYS_PTRACE"] = "allows reading and changing other processes",
        ["SYS_RAWIO"] = "allows raw access to devices and memory",
        ["SYS_BOOT"] = "allows rebooting the node",
        ["SYS_TIME"] = "allows setting the node's clock",
        ["NET_ADMIN"] = "allows reconfiguring its network namespace",
        ["DAC_READ_SEARCH"] = "allows opening any file by its handle",
        ["BPF"] = "allows loading eBPF programs into the kernel",
        ["PERFMON"] = "allows monitoring the kernel and other processes",
        ["MAC_ADMIN"] = "allows changing mandatory access control rules",
        ["MAC_OVERRIDE"] = "bypasses mandatory access control rules",
        ["SYSLOG"] = "exposes kernel addresses",
        ["CHECKPOINT_RESTORE"] = "allows restoring processes with arbitrary IDs",
    };

    private static readonly ImmutableHashSet<string> DefaultSet = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT");

    /// <summary>The name in uppercase without the prefix CAP_, as runtimes read it.</summary>
    public static string Normalize(string capability)
    {
        var name = capability.Trim().ToUpperInvariant();
        return name.StartsWith("CAP_", StringComparison.Ordinal) ? name.Substring(4) : name;
    }

    /// <summary>The risk of a dangerous capability, or null if the capability is not dangerous.</summary>
    public static string? Danger(string capability) => Dangers.TryGetValue(Normalize(capability), out var danger) ? danger : null;

    /// <summary>Whether container runtimes grant it by default, so that adding it changes nothing. Pod Security admission compares names literally.</summary>
    public static bool IsInDefaultSet(string capability) => DefaultSet.Contains(capability);

    /// <summary>Whether every capability that runtimes grant by default is dropped by name.</summary>
    public static bool DropsDefaultSet(SecurityContext security) => Drops(security, "NET_RAW") && DefaultSet.All(name => Drops(security, name));

    /// <summary>Whether a capability is dropped by name.</summary>
    public static bool Drops(SecurityContext security, string name)
    {
        foreach (var dropped in security.DroppedCapabilities)
        {
            if (dropped.IsKnown && Normalize(dropped.Value!) == name)
                return true;
        }

        return false;
    }
}
