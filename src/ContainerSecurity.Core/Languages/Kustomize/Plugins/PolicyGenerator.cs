using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Plugins;

/// <summary>Generates the service account of a workload identity of Google's cloud.</summary>
internal static class PolicyGenerator
{
    /// <summary>Generates the object.</summary>
    /// <exception cref="KustomizeException">The configuration is wrong.</exception>
    public static Resource Generate(Node plugin)
    {
        if (plugin.Find("cloud")?.Value != "gke")
            throw new KustomizeException($"cloud provider {plugin.Find("cloud")?.Value} not supported yet", plugin.Origin);
        var account = Node.Mapping(plugin.Origin);
        Put(account, "apiVersion", "v1", plugin.Origin);
        Put(account, "kind", "ServiceAccount", plugin.Origin);
        var metadata = Node.Mapping(plugin.Origin);
        account.Entries.Add("metadata", new Entry(metadata, plugin.Origin));
        var annotations = Node.Mapping(plugin.Origin);
        metadata.Entries.Add("annotations", new Entry(annotations, plugin.Origin));
        var service = Text(plugin, "serviceAccount", "name");
        Put(annotations, "iam.gke.io/gcp-service-account", $"{service}@{Text(plugin, "serviceAccount", "projectId")}.iam.gserviceaccount.com", plugin.Origin);
        Put(metadata, "name", Text(plugin, "kubernetesService", "name"), plugin.Origin);
        if (Text(plugin, "kubernetesService", "namespace") is { Length: > 0 } space)
            Put(metadata, "namespace", space, plugin.Origin);
        return new Resource(account);
    }

    private static string Text(Node node, string key, string next) => node.Find(key, next)?.Value ?? "";

    private static void Put(Node node, string key, string value, TextOrigin? origin) => node.Entries.Add(key, new Entry(Node.String(RenderedText.From(value, origin), origin), origin));
}
