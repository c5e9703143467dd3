namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A component of a Kubernetes cluster.</summary>
internal enum Component
{
    /// <summary>kube-apiserver.</summary>
    ApiServer,

    /// <summary>kube-controller-manager.</summary>
    ControllerManager,

    /// <summary>kube-scheduler.</summary>
    Scheduler,

    /// <summary>etcd.</summary>
    Etcd,

    /// <summary>kubelet.</summary>
    Kubelet,

    /// <summary>kube-proxy.</summary>
    KubeProxy,
}
