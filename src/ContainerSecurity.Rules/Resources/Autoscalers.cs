using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Kubernetes;

namespace ContainerSecurity.Rules.Resources;

/// <summary>Finds the autoscalers among the documents.</summary>
internal static class Autoscalers
{
    /// <summary>Whether some autoscaler names the workload.</summary>
    public static bool Target(DocumentSet documents, Workload workload) =>
        documents.ObjectsOfKind("HorizontalPodAutoscaler").Concat(documents.ObjectsOfKind("ScaledObject")).Any(scaler => Names(scaler, workload));

    private static bool Names(KubernetesObject scaler, Workload workload) =>
        scaler.Get("spec", "scaleTargetRef", "name") is DataScalar name
        && workload.Name.Is(name.Text)
        && (scaler.Get("spec", "scaleTargetRef", "kind") is not DataScalar kind || kind.Text == workload.Kind)
        && (scaler.Namespace.Value ?? "") == (workload.Namespace.Value ?? "");
}
