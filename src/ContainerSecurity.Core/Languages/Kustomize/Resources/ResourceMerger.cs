using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>Puts a generated object in the place of one that is there.</summary>
internal static class ResourceMerger
{
    /// <summary>Makes the object that replaces another, or merges with it.</summary>
    public static Resource Merge(Resource added, Resource old)
    {
        MergeMap(added.Node.Find("metadata")!, old.Node.Find("metadata"), "labels");
        MergeMap(added.Node.Find("metadata")!, old.Node.Find("metadata"), "annotations");
        var metadata = added.Node.Find("metadata")!;
        Take(metadata, old.Node.Find("metadata"), "name");
        Take(metadata, old.Node.Find("metadata"), "namespace");
        if (added.Behavior == GenerationBehavior.Merge)
        {
            MergeMap(added.Node, old.Node, "data");
            MergeMap(added.Node, old.Node, "binaryData");
        }

        // Only what both want hashed is.
        added.NeedsHash &= old.NeedsHash;
        added.CopyHistory(old);
        if (added.Behavior == GenerationBehavior.Merge && old.Origin is not null)
            added.Origin = old.Origin;
        return added;
    }

    private static void Take(Node metadata, Node? old, string key)
    {
        metadata.Entries.Remove(key);
        if (old?.Kind == NodeKind.Mapping && old.Entries.TryGetValue(key, out var entry))
            metadata.Entries.Add(key, entry);
    }

    // What is added takes precedence. The result has texts alone, as kustomize merges maps of texts.
    private static void MergeMap(Node added, Node? old, string key)
    {
        var result = Node.Mapping(added.Find(key)?.Origin);
        TextOrigin? keyOrigin = null;
        foreach (var source in (Node?[])[old, added])
        {
            if (source?.Kind != NodeKind.Mapping || !source.Entries.TryGetValue(key, out var entry) || entry.Value.Kind != NodeKind.Mapping)
                continue;
            keyOrigin = entry.KeyOrigin;
            foreach (var item in entry.Value.Entries)
                result.Entries[item.Key] = new Entry(item.Value.Value.Kind == NodeKind.Scalar ? AsText(item.Value.Value) : Node.String(RenderedText.Empty), item.Value.KeyOrigin, Node.IsTextKey(item.Key));
        }

        added.Entries.Remove(key);
        if (result.Entries.Count > 0)
            added.Entries.Add(key, new Entry(result, keyOrigin));
    }

    private static Node AsText(Node node) => Node.String(node.Text, node.Origin);
}
