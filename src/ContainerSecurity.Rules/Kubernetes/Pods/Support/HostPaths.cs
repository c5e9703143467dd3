using System;
using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>Classifies paths of a node.</summary>
internal static class HostPaths
{
    // The last match wins. A path matches itself and everything below it; "/" matches only itself.
    private static readonly (string Path, string Danger)[] Sensitive =
    [
        ("/", "is the node's entire filesystem"),
        ("/bin", "holds programs of the node"),
        ("/boot", "holds the kernel of the node"),
        ("/dev", "exposes devices of the node"),
        ("/etc", "holds configuration and accounts of the node"),
        ("/lib", "holds libraries of the node"),
        ("/lib64", "holds libraries of the node"),
        ("/proc", "exposes processes of the node"),
        ("/root", "holds files of the node's root user"),
        ("/run/dbus", "holds the system D-Bus socket"),
        ("/run/netns", "holds the network namespaces of containers"),
        ("/run/secrets", "holds secrets of the node"),
        ("/run/systemd", "holds the sockets of systemd"),
        ("/sbin", "holds programs of the node"),
        ("/sys", "exposes kernel settings of the node"),
        ("/usr", "holds programs of the node"),
        ("/var/lib/docker", "holds data of every container on the node"),
        ("/var/lib/containerd", "holds data of every container on the node"),
        ("/var/lib/etcd", "holds the cluster state"),
        ("/var/lib/kubelet", "holds the volumes and Secrets of pods on the node"),
    ];

    // Paths below a sensitive directory that workloads legitimately mount and that expose nothing sensitive.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "/etc/localtime", "/etc/timezone", "/etc/ssl", "/etc/ssl/certs", "/etc/ca-certificates", "/etc/pki", "/usr/share/ca-certificates", "/usr/share/zoneinfo", "/dev/shm", "/dev/null", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/lib/modules", "/usr/lib/modules",
    };

    private static readonly string[] SocketNames = ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock", "buildkitd.sock"];

    private static readonly string[] CloudFiles = ["/.aws", "/.azure", "/.config/gcloud", "/etc/kubernetes/azure.json", "/var/lib/waagent", "/etc/kubernetes/cloud-config", "/gcloud/credentials"];

    /// <summary>The risk of a sensitive path, or null for any other path.</summary>
    public static string? Danger(string path)
    {
        path = Clean(path);
        // /var/run is a link to /run. Services keep files that they share with clients in their own directories there.
        if (path.StartsWith("/var/run", StringComparison.Ordinal) && (path.Length == 8 || path[8] == '/'))
            path = path.Substring(4);
        if (path == "/run")
            return "holds sockets of node services";
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

    /// <summary>Whether the path is a container runtime socket, or a directory that only holds one.</summary>
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

    /// <summary>Whether the path is a socket, which takes commands through a read-only mount, too.</summary>
    public static bool IsSocket(string path) => IsRuntimeSocket(path) || Clean(path).EndsWith(".sock", StringComparison.Ordinal);

    /// <summary>Whether the path holds credentials of cloud tools or node agents.</summary>
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

    /// <summary>The path of the node that a PersistentVolume is; null for any other.</summary>
    public static DataScalar? OfVolume(KubernetesObject volume) =>
        volume.Get("spec", "hostPath", "path") is DataScalar path && WholeSet.Text(path) is { Length: > 0 } ? path : null;

    /// <summary>The hostPath volume that a mount refers to, or null.</summary>
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
