using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>What Linux capabilities let a process do. Source: capabilities(7), and the baseline Pod Security Standard for the default set.</summary>
internal static class Capabilities
{
    private static readonly Dictionary<string, string> Dangers = new(StringComparer.Ordinal)
    {
        ["ALL"] = "gives every right that root has",
        ["SYS_ADMIN"] = "is close to root on the node",
        ["SYS_MODULE"] = "loads kernel modules",
        ["SYS_PTRACE"] = "reads and changes other processes",
        ["SYS_RAWIO"] = "reads and writes devices and memory",
        ["SYS_BOOT"] = "restarts the node",
        ["SYS_TIME"] = "sets the node's clock",
        ["NET_ADMIN"] = "changes the network of its namespace",
        ["DAC_READ_SEARCH"] = "opens any file by its handle",
        ["BPF"] = "loads programs into the kernel",
        ["PERFMON"] = "watches the kernel and other processes",
        ["MAC_ADMIN"] = "changes the rules of AppArmor and SELinux",
        ["MAC_OVERRIDE"] = "ignores the rules of AppArmor and SELinux",
        ["SYSLOG"] = "reads the kernel's addresses",
        ["CHECKPOINT_RESTORE"] = "takes over other processes' identities",
    };

    private static readonly ImmutableHashSet<string> DefaultSet = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT");

    /// <summary>The name in capitals without the prefix CAP_, as runtimes read it.</summary>
    public static string Normalize(string capability)
    {
        var name = capability.Trim().ToUpperInvariant();
        return name.StartsWith("CAP_", StringComparison.Ordinal) ? name.Substring(4) : name;
    }

    /// <summary>What a dangerous capability does, or null for one that is not.</summary>
    public static string? Danger(string capability) => Dangers.TryGetValue(Normalize(capability), out var danger) ? danger : null;

    /// <summary>Whether container runtimes give it by default, so that adding it changes nothing. Admission compares the names as they are written.</summary>
    public static bool IsInDefaultSet(string capability) => DefaultSet.Contains(capability);

    /// <summary>Whether every capability that runtimes give by default is dropped, each by its name.</summary>
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
