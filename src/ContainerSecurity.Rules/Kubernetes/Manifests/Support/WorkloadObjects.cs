using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>Reads the labels of objects that run pods.</summary>
internal static class WorkloadObjects
{
    /// <summary>The kinds that run pods.</summary>
    public static readonly string[] Kinds = ["Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig"];

    /// <summary>Whether the object or its pods have a label with one of the names.</summary>
    public static bool HasLabel(KubernetesObject node, System.Func<string, bool> isWanted) =>
        node.Labels.Any(l => isWanted(l.Key)) || node.Workloads.Any(w => w.PodLabels.Any(l => isWanted(l.Key)));

    /// <summary>Whether the object has unresolved labels.</summary>
    public static bool HasUnknownLabels(KubernetesObject node) =>
        node.Get("metadata", "labels") is ContainerSecurity.Data.DataScalar { IsNull: false } || node.Get("metadata") is ContainerSecurity.Data.DataScalar || node.Get("metadata", "labels", "<<") is not null;
}
