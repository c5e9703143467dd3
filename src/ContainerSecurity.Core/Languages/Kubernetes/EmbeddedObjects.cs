using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Finds the whole objects that objects of other kinds create. Sources: the API references of OpenShift, Open Cluster Management,
/// Crossplane, Karmada, KubeVela, kro, Tekton Triggers, Argo Workflows and Argo Events.
/// </summary>
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
        "TriggerTemplate" when IsOf(node, "triggers.tekton.dev/") => [.. node.Get("spec", "resourcetemplates").Items()],
        "Work" when IsOf(node, "work.karmada.io/") => [.. node.Get("spec", "workload", "manifests").Items()],
        "AddOnTemplate" when IsOf(node, "addon.open-cluster-management.io/") => [.. node.Get("spec", "agentSpec", "workload", "manifests").Items()],
        "Application" when IsOf(node, "core.oam.dev/") => [.. node.Get("spec", "components").Mappings().SelectMany(component => component.Get("properties", "objects").Items())],
        "Composition" when IsOf(node, "apiextensions.crossplane.io/") => [.. Bases(node["spec"]), .. node.Get("spec", "pipeline").Mappings().SelectMany(step => Bases(step["input"]))],
        "ResourceGraphDefinition" when IsOf(node, "kro.run/") => [.. node.Get("spec", "resources").Mappings().Select(resource => resource["template"]).OfType<DataMapping>()],
        "Workflow" or "WorkflowTemplate" or "ClusterWorkflowTemplate" when IsOf(node, "argoproj.io/") => [.. node.Get("spec", "templates").Mappings().SelectMany(template => InText(template.Get("resource", "manifest")))],
        "ConfigMap" when IsOfComponent(node) => ComponentFiles(node),
        _ => [],
    };

    private static IEnumerable<DataNode> Bases(DataNode? owner) => owner.Get("resources").Mappings().Select(resource => resource["base"]).OfType<DataMapping>();

    // kubeadm names them kube-proxy, kubeadm-config and kubelet-config, before 1.24 with the version of the kubelet; EKS has kube-proxy-config.
    private static bool IsOfComponent(DataMapping node) =>
        node.Get("metadata", "name") is DataScalar { Text: var name } && (name is "kube-proxy" or "kube-proxy-config" or "kubeadm-config" || name.StartsWith("kubelet-config", System.StringComparison.Ordinal));

    // kubeadm keeps the files of components as texts.
    private static List<DataNode> ComponentFiles(DataMapping node) =>
        [.. (node["data"] is DataMapping data ? data.Entries : []).SelectMany(entry => InText(entry.Value))];

    // A literal text stands in the file as it is, so its nodes have exact positions.
    private static IEnumerable<DataNode> InText(DataNode? node)
    {
        if (node is not DataScalar { Style: DataScalarStyle.Literal } text)
            yield break;
        var source = text.Document.Text;
        var start = source.GetLineEnd(text.Span.Start);
        if (start >= text.Span.End)
            yield break;
        foreach (var part in YamlReader.ReadPart(text.Document.Path, source, TextSpan.FromBounds(start, text.Span.End)).Where(part => !part.IsBroken && part.Root is DataMapping))
        {
            part.Root.Owner = text.Document;
            yield return part.Root;
        }
    }

    private static bool IsOf(DataMapping node, params string[] versions) =>
        node["apiVersion"] is DataScalar version && versions.Any(v => v == "v1" ? version.Text == v : version.Text.StartsWith(v, System.StringComparison.Ordinal));
}
