namespace ContainerSecurity;

/// <summary>The role of a container in its workload.</summary>
public enum ContainerRole
{
    /// <summary>It runs for the lifetime of the workload and does its actual work.</summary>
    Main,

    /// <summary>It runs to completion before the main containers start.</summary>
    Init,

    /// <summary>It runs alongside the main containers: in Kubernetes an init container with <c>restartPolicy: Always</c>.</summary>
    Sidecar,

    /// <summary>It was added to a running pod for debugging.</summary>
    Ephemeral,
}
