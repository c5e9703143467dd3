using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>Reads the objects of a file: each document one, those of lists one by one.</summary>
internal static class ResourceReader
{
    /// <summary>Reads objects.</summary>
    /// <exception cref="KustomizeException">The text is no YAML, or a document no object.</exception>
    public static List<Resource> Read(DocumentText text)
    {
        var pending = new Queue<Node>();
        foreach (var document in text.SplitDocuments())
        {
            if (NodeReader.Read(document, isVersion3: true) is { IsNullOrEmpty: false } node)
                pending.Enqueue(Check(node));
        }

        var result = new List<Resource>();
        while (pending.Count > 0)
        {
            var node = pending.Dequeue();
            var resource = new Resource(node);
            // A list without items is an object like others.
            if (!resource.Kind.EndsWith("List", StringComparison.Ordinal) || node.Find("items") is null)
            {
                result.Add(resource);
                continue;
            }

            if (node.Find("items") is not { IsNullOrEmpty: false } items)
                continue;
            if (items.Kind != NodeKind.Sequence)
                throw new KustomizeException($"expected array in {resource.Kind}/items, but found {items.Kind}", items.Origin);
            foreach (var item in items.Items)
            {
                if (!item.IsNullOrEmpty)
                    pending.Enqueue(Check(item));
            }
        }

        return result;
    }

    private static Node Check(Node node)
    {
        if (node.Kind != NodeKind.Mapping || (node.Find("kind") is null && node.Find("apiVersion") is null && node.Find("metadata") is null))
            throw new KustomizeException("missing Resource metadata: the document is no Kubernetes object", node.Origin);
        var resource = new Resource(node);
        if (node.Find("kind") is { Kind: not NodeKind.Scalar } kind)
            kind.Expect(NodeKind.Scalar);
        if (resource.Kind.Length == 0)
            throw new KustomizeException("missing kind in object", node.Origin);
        if (!resource.Kind.EndsWith("List", StringComparison.Ordinal))
            CheckMetadata(node, resource);
        return node;
    }

    private static void CheckMetadata(Node node, Resource resource)
    {
        var metadata = node.Find("metadata");
        if (metadata is { Kind: NodeKind.Sequence } || metadata is { Kind: NodeKind.Scalar, IsNull: false })
            metadata.Expect(NodeKind.Mapping);
        foreach (var name in (string[])["labels", "annotations"])
        {
            if (metadata?.Find(name) is { IsNull: false } map)
                map.Expect(NodeKind.Mapping);
        }

        if (resource.Name.Length == 0 || node.Find("metadata", "name") is { IsNull: true })
            throw new KustomizeException("missing metadata.name in object", metadata?.Origin ?? node.Origin);
    }
}
