using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>What paths of a node hold.</summary>
internal static class HostPaths
{
    // The longest match counts; a path matches itself and everything below it, "/" only itself.
    private static readonly (string Path, string Danger)[] Sensitive =
    [
        ("/", "is all of it"),
        ("/bin", "holds its programs"),
        ("/boot", "holds its kernel"),
        ("/dev", "holds its devices"),
        ("/etc", "holds its configuration and accounts"),
        ("/lib", "holds its libraries"),
        ("/lib64", "holds its libraries"),
        ("/proc", "holds its processes"),
        ("/root", "holds its root user's files"),
        ("/run/dbus", "holds the socket of its system bus"),
        ("/run/netns", "holds the networks of its containers"),
        ("/run/secrets", "holds its secrets"),
        ("/run/systemd", "holds the sockets of its service manager"),
        ("/sbin", "holds its programs"),
        ("/sys", "holds its kernel's settings"),
        ("/usr", "holds its programs"),
        ("/var/lib/docker", "holds its containers"),
        ("/var/lib/containerd", "holds its containers"),
        ("/var/lib/etcd", "holds the cluster's state"),
        ("/var/lib/kubelet", "holds its pods and their secrets"),
    ];

    // Files below a sensitive directory that workloads mount for good reasons and that give nothing away.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "/etc/localtime", "/etc/timezone", "/etc/ssl", "/etc/ssl/certs", "/etc/ca-certificates", "/etc/pki", "/usr/share/ca-certificates", "/usr/share/zoneinfo", "/dev/shm", "/dev/null", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/lib/modules", "/usr/lib/modules",
    };

    private static readonly string[] SocketNames = ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock", "buildkitd.sock"];

    private static readonly string[] CloudFiles = ["/.aws", "/.azure", "/.config/gcloud", "/etc/kubernetes/azure.json", "/var/lib/waagent", "/etc/kubernetes/cloud-config", "/gcloud/credentials"];

    /// <summary>What a sensitive path holds, or null for another path.</summary>
    public static string? Danger(string path)
    {
        path = Clean(path);
        // /var/run is a link to /run. What a service keeps in a directory of its own there is for that service to share.
        if (path.StartsWith("/var/run", StringComparison.Ordinal) && (path.Length == 8 || path[8] == '/'))
            path = path.Substring(4);
        if (path == "/run")
            return "holds its services' sockets";
        if (Harmless.Contains(path))
            return null;
        string? danger = null;
        foreach (var (sensitive, what) in Sensitive)
        {
            if (path == sensitive || (sensitive != "/" && path.StartsWith(sensitive, StringComparison.Ordinal) && path[sensitive.Length] == '/'))
                danger = what;
        }

        return danger;
    }

    /// <summary>Whether the path is a container runtime's socket, or a directory that holds nothing else.</summary>
    public static bool IsRuntimeSocket(string path)
    {
        path = Clean(path);
        foreach (var name in SocketNames)
        {
            if (path.EndsWith("/" + name, StringComparison.Ordinal))
                return true;
        }

        return path is "/run/containerd" or "/var/run/containerd" or "/run/docker" or "/var/run/docker" or "/var/run/crio" or "/run/crio";
    }

    /// <summary>Whether cloud tools and node agents keep credentials there.</summary>
    public static bool IsCloudCredentials(string path)
    {
        path = Clean(path);
        foreach (var file in CloudFiles)
        {
            if (path.EndsWith(file, StringComparison.Ordinal) || path.Contains(file + "/", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The hostPath volume that a mount shows, or null.</summary>
    public static Volume? VolumeOf(Workload workload, VolumeMount mount)
    {
        foreach (var volume in workload.Volumes)
        {
            if (volume.Kind == VolumeKind.HostPath && mount.Name.IsKnown && volume.Name.Is(mount.Name.Value!))
                return volume;
        }

        return null;
    }

    private static string Clean(string path)
    {
        path = path.Replace("//", "/");
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }
}
