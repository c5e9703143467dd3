using System.Collections.Generic;
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

    /// <summary>The names of what autoscalers scale.</summary>
    public static IEnumerable<string> TargetNames(DocumentSet documents) =>
        documents.ObjectsOfKind("HorizontalPodAutoscaler").Concat(documents.ObjectsOfKind("ScaledObject"))
            .Select(scaler => scaler.Get("spec", "scaleTargetRef", "name"))
            .OfType<DataScalar>()
            .Select(name => name.Text);

    private static bool Names(KubernetesObject scaler, Workload workload) =>
        scaler.Get("spec", "scaleTargetRef", "name") is DataScalar name
        && workload.Name.Is(name.Text)
        && (scaler.Get("spec", "scaleTargetRef", "kind") is not DataScalar kind || kind.Text == workload.Kind)
        && (scaler.Namespace.Value ?? "") == (workload.Namespace.Value ?? "");
}
