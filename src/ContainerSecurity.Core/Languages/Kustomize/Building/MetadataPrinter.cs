using System.Collections.Generic;
using System.Text;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Puts into objects what <c>buildMetadata</c> asks for, and gives annotations the form that kustomize leaves them in.</summary>
/// <param name="kustomization">The kustomization that is built.</param>
internal sealed class MetadataPrinter(Kustomization kustomization)
{
    private const string Internal = "internal.config.kubernetes.io/";

    // The annotations that kustomize keeps its own state in; they are never printed.
    private static readonly HashSet<string> Hidden = new(System.StringComparer.Ordinal)
    {
        Internal + "previousKinds", Internal + "previousNames", Internal + "prefixes", Internal + "suffixes", Internal + "previousNamespaces", Internal + "allowNameChange", Internal + "allowKindChange",
        Internal + "refBy", Internal + "generatorBehavior", Internal + "needsHashSuffix", Internal + "path", Internal + "index", Internal + "seqindent", Internal + "id",
        Internal + "annotations-migration-resource-id", "config.kubernetes.io/path", "config.kubernetes.io/index", "config.k8s.io/id", "internal.config.kubernetes.io/helm-generated",
    };

    /// <summary>Changes the metadata of an object.</summary>
    public void Apply(Resource resource)
    {
        if (resource.Node.Find("metadata") is not { Kind: NodeKind.Mapping } metadata)
            resource.Node.Entries["metadata"] = new Entry(metadata = Node.Mapping(resource.Node.Origin), null);
        if (Has("managedByLabel"))
            Entries(metadata, "labels").Set("app.kubernetes.io/managed-by", Text("kustomize-v5.7.1"));
        var annotations = Node.Mapping();
        TextOrigin? keyOrigin = null;
        if (metadata.Entries.TryGetValue("annotations", out var written))
        {
            keyOrigin = written.KeyOrigin;
            foreach (var entry in written.Value.Entries)
            {
                if (!Hidden.Contains(entry.Key))
                    annotations.Entries.Add(entry.Key, new Entry(AsText(entry.Value.Value), entry.Value.KeyOrigin, Node.IsTextKey(entry.Key)));
            }
        }

        AddOrigins(resource, annotations);
        metadata.Entries.Remove("annotations");
        if (annotations.Entries.Count > 0)
            metadata.Entries.Add("annotations", new Entry(annotations, keyOrigin));
    }

    private static Node AsText(Node node) => Node.String(node.Kind == NodeKind.Scalar ? node.Text : RenderedText.Empty, node.Origin);

    private static Node Entries(Node metadata, string name)
    {
        if (metadata.Find(name) is not { Kind: NodeKind.Mapping } map)
            metadata.Entries[name] = new Entry(map = Node.Mapping(), null);
        return map;
    }

    private bool Has(string option) => kustomization.BuildMetadata.Exists(n => n.Value == option);

    private Node Text(string text)
    {
        var place = kustomization.BuildMetadata.Count > 0 ? kustomization.BuildMetadata[0].Origin : null;
        var origin = place is null ? null : new TextOrigin(place.File, place.Span, OriginKind.Computed);
        return Node.String(RenderedText.From(text, origin), origin);
    }

    private void AddOrigins(Resource resource, Node annotations)
    {
        annotations.Entries.Remove("config.kubernetes.io/origin");
        annotations.Entries.Remove("alpha.config.kubernetes.io/transformations");
        if (Has("originAnnotations") && resource.Origin is { } origin)
            annotations.Set("config.kubernetes.io/origin", Text(origin.ToString()));
        if (!Has("transformerAnnotations") || resource.Transformations.Count == 0)
            return;
        var text = new StringBuilder();
        foreach (var transformation in resource.Transformations)
            transformation.Write(text, "- ", "  ");
        annotations.Set("alpha.config.kubernetes.io/transformations", Text(text.ToString()));
    }
}
