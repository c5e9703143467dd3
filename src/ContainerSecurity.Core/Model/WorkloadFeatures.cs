using System;

namespace ContainerSecurity;

/// <summary>What can be said at all about a workload on its platform. A rule that asks for a setting stays quiet where there is no such setting.</summary>
[Flags]
public enum WorkloadFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>runAsUser, allowPrivilegeEscalation, privileged, capabilities, seccomp.</summary>
    SecurityContext = 1,

    /// <summary>runAsNonRoot.</summary>
    RunAsNonRoot = 1 << 1,

    /// <summary>readOnlyRootFilesystem.</summary>
    ReadOnlyRootFilesystem = 1 << 2,

    /// <summary>Host network, process and IPC namespaces.</summary>
    HostNamespaces = 1 << 3,

    /// <summary>Volumes that show paths of the host.</summary>
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

    /// <summary>All that Kubernetes has.</summary>
    Kubernetes = (1 << 10) - 1,

    /// <summary>All that Azure Container Instances has.</summary>
    ContainerInstances = SecurityContext | Probes | ResourceLimits,

    /// <summary>All that Azure Container Apps has: what a container does not ask for it gets from the platform, and no more.</summary>
    ContainerApps = Probes | StartupProbes,
}
