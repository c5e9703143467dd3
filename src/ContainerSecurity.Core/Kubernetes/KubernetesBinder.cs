using ContainerSecurity.Data;

namespace ContainerSecurity.Kubernetes;

/// <summary>Reads the objects and workloads out of the tree of a manifest.</summary>
internal static class KubernetesBinder
{
    public static KubernetesDocument Bind(DataSource source) => new(source);
}
