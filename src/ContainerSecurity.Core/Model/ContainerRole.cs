namespace ContainerSecurity;

/// <summary>What a container is for in its workload.</summary>
public enum ContainerRole
{
    /// <summary>It does the work.</summary>
    Main,

    /// <summary>It runs to its end before the main containers start.</summary>
    Init,

    /// <summary>It runs beside the main containers: in Kubernetes an init container with <c>restartPolicy: Always</c>.</summary>
    Sidecar,

    /// <summary>It was added to a running pod for debugging.</summary>
    Ephemeral,
}
