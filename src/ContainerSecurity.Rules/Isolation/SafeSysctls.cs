using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Isolation;

/// <summary>The kernel parameters that any pod may set. Source: baseline Pod Security Standard, policy version 1.37.</summary>
internal static class SafeSysctls
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "kernel.shm_rmid_forced",
        "net.ipv4.ip_local_port_range",
        "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.tcp_syncookies",
        "net.ipv4.ping_group_range",
        "net.ipv4.ip_local_reserved_ports",
        "net.ipv4.tcp_keepalive_time",
        "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_rmem",
        "net.ipv4.tcp_wmem",
        "net.ipv4.tcp_slow_start_after_idle",
        "net.ipv4.tcp_notsent_lowat");

    /// <summary>Whether it is safe. A slash may stand for a dot, as in sysctl(8).</summary>
    public static bool Contains(string name) => Names.Contains(name.Replace('/', '.'));
}
