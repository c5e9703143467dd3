using System;

namespace ContainerSecurity;

/// <summary>The settings that a workload's platform supports. A rule about a setting reports nothing on a platform without that setting.</summary>
[Flags]
public enum WorkloadFeatures
{
    /// <summary>No features.</summary>
    None = 0,

    /// <summary>The settings runAsUser, allowPrivilegeEscalation, privileged, capabilities and seccomp.</summary>
    SecurityContext = 1,

    /// <summary>The setting runAsNonRoot.</summary>
    RunAsNonRoot = 1 << 1,

    /// <summary>The setting readOnlyRootFilesystem.</summary>
    ReadOnlyRootFilesystem = 1 << 2,

    /// <summary>The host's network, process and IPC namespaces.</summary>
    HostNamespaces = 1 << 3,

    /// <summary>Volumes that mount paths of the host.</summary>
    HostPaths = 1 << 4,

    /// <summary>Service accounts with mounted tokens.</summary>
    ServiceAccounts = 1 << 5,

    /// <summary>Liveness and readiness probes.</summary>
    Probes = 1 << 6,

    /// <summary>Startup probes.</summary>
    StartupProbes = 1 << 7,

    /// <summary>CPU and memory limits.</summary>
    ResourceLimits = 1 << 8,

    /// <summary>Image pull policies.</summary>
    ImagePullPolicy = 1 << 9,

    /// <summary>All features of Kubernetes.</summary>
    Kubernetes = (1 << 10) - 1,

    /// <summary>All features of Azure Container Instances.</summary>
    ContainerInstances = SecurityContext | Probes | ResourceLimits,

    /// <summary>
    /// All features of Azure Container Apps, which sets default resources for a container without any, so that limits are not a setting there.
    /// </summary>
    ContainerApps = Probes | StartupProbes,
}
