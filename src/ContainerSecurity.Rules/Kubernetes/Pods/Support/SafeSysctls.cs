using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>The sysctls that any pod may set. Source: baseline Pod Security Standard, policy version 1.37.</summary>
internal static class SafeSysctls
{
    // Each with the first policy version that lists it.
    private static readonly ImmutableDictionary<string, Version> Since = new Dictionary<string, string>
    {
        ["kernel.shm_rmid_forced"] = "1.0",
        ["net.ipv4.ip_local_port_range"] = "1.0",
        ["net.ipv4.ip_unprivileged_port_start"] = "1.0",
        ["net.ipv4.tcp_syncookies"] = "1.0",
        ["net.ipv4.ping_group_range"] = "1.0",
        ["net.ipv4.ip_local_reserved_ports"] = "1.27",
        ["net.ipv4.tcp_keepalive_time"] = "1.29",
        ["net.ipv4.tcp_fin_timeout"] = "1.29",
        ["net.ipv4.tcp_keepalive_intvl"] = "1.29",
        ["net.ipv4.tcp_keepalive_probes"] = "1.29",
        ["net.ipv4.tcp_rmem"] = "1.32",
        ["net.ipv4.tcp_wmem"] = "1.32",
        ["net.ipv4.tcp_slow_start_after_idle"] = "1.37",
        ["net.ipv4.tcp_notsent_lowat"] = "1.37",
    }.ToImmutableDictionary(pair => pair.Key, pair => new Version(pair.Value), StringComparer.Ordinal);

    /// <summary>Whether the sysctl is safe in a version of Kubernetes, or in the newest one if none is given. A slash is a valid separator too, as in sysctl(8).</summary>
    public static bool Contains(string name, Version? version) =>
        Since.TryGetValue(name.Replace('/', '.'), out var since) && (version is null || version >= since);
}
