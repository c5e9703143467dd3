using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Finds the whole objects that objects of other kinds create. Sources: the API references of OpenShift, Open Cluster Management, Crossplane and Argo Events.</summary>
internal static class EmbeddedObjects
{
    /// <summary>The objects in an object, in order.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="node">The object.</param>
    public static List<DataNode> Find(string kind, DataMapping node) => kind switch
    {
        "Template" when IsOf(node, "template.openshift.io/", "v1") => [.. node["objects"].Items()],
        "ManifestWork" when IsOf(node, "work.open-cluster-management.io/") => [.. node.Get("spec", "workload", "manifests").Items()],
        "Object" when IsOf(node, "kubernetes.crossplane.io/", "kubernetes.m.crossplane.io/") && node.Get("spec", "forProvider", "manifest") is { } manifest => [manifest],
        "SyncSet" or "SelectorSyncSet" when IsOf(node, "hive.openshift.io/") => [.. node.Get("spec", "resources").Items()],
        "Sensor" when IsOf(node, "argoproj.io/") => [.. node.Get("spec", "triggers").Mappings().Select(trigger => trigger.Get("template", "k8s", "source", "resource")).OfType<DataMapping>()],
        "ConfigMap" when NameOf(node) is "kube-proxy" or "kubeadm-config" or "kubelet-config" => ComponentFiles(node),
        _ => [],
    };

    private static string? NameOf(DataMapping node) => (node.Get("metadata", "name") as DataScalar)?.Text;

    // kubeadm keeps the files of components as texts. A literal text stands in the file as it is, so its nodes have exact positions.
    private static List<DataNode> ComponentFiles(DataMapping node)
    {
        var found = new List<DataNode>();
        foreach (var entry in node["data"] is DataMapping data ? data.Entries : [])
        {
            if (entry.Value is not DataScalar { Style: DataScalarStyle.Literal } text)
                continue;
            var source = node.Document.Text;
            var start = source.GetLineEnd(text.Span.Start);
            if (start >= text.Span.End)
                continue;
            foreach (var part in YamlReader.ReadPart(node.Document.Path, source, TextSpan.FromBounds(start, text.Span.End)).Where(part => !part.IsBroken && part.Root is DataMapping))
            {
                part.Root.Owner = node.Document;
                found.Add(part.Root);
            }
        }

        return found;
    }

    private static bool IsOf(DataMapping node, params string[] versions) =>
        node["apiVersion"] is DataScalar version && versions.Any(v => v == "v1" ? version.Text == v : version.Text.StartsWith(v, System.StringComparison.Ordinal));
}
