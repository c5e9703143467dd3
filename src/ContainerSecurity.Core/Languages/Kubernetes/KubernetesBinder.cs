using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Reads the objects and workloads out of the tree of a manifest.</summary>
internal static class KubernetesBinder
{
    // A list in a list is legal; a chain of aliases deeper than this is an attack.
    private const int MaxListDepth = 16;

    /// <summary>Reads the objects, those in lists too, in order.</summary>
    public static ImmutableArray<KubernetesObject> Read(ModelReader reader, DataNode root)
    {
        var objects = ImmutableArray.CreateBuilder<KubernetesObject>();
        foreach (var (node, inheritedKind, inheritedVersion) in Flatten(root))
        {
            if (ReadObject(reader, node, inheritedKind, inheritedVersion) is { } read)
                objects.Add(read);
        }

        return objects.ToImmutable();
    }

    // The objects of nested lists, in order, each node once; items of a typed list take kind and version from it.
    private static IEnumerable<(DataMapping Node, string? Kind, Property<string> Version)> Flatten(DataNode root)
    {
        var seen = new HashSet<DataMapping>();
        var open = new Stack<OpenNode>();
        open.Push(new OpenNode(root, null, default, 0));
        while (open.Count > 0)
        {
            var (node, kind, version, depth) = open.Pop();
            if (node.Resolved is DataSequence sequence && depth < MaxListDepth)
            {
                for (var i = sequence.Items.Length - 1; i >= 0; i--)
                    open.Push(new OpenNode(sequence.Items[i], kind, version, depth + 1));
                continue;
            }

            if (node.Resolved is not DataMapping mapping || !seen.Add(mapping))
                continue;
            var own = (mapping["kind"] as DataScalar)?.Text ?? kind;
            if (own is not null && depth < MaxListDepth && EmbeddedObjects.Find(own, mapping) is { Count: > 0 } embedded)
            {
                for (var i = embedded.Count - 1; i >= 0; i--)
                    open.Push(new OpenNode(embedded[i], null, default, depth + 1));
            }

            if (own is not null && own.EndsWith("List", StringComparison.Ordinal) && mapping["items"] is DataSequence items && depth < MaxListDepth)
            {
                var itemKind = own.Length > "List".Length ? own.Substring(0, own.Length - "List".Length) : null;
                var itemVersion = itemKind is not null && mapping["apiVersion"] is DataScalar text
                    ? Property<string>.Known(text.Text, new Location(mapping.Document, text.Span))
                    : default;
                for (var i = items.Items.Length - 1; i >= 0; i--)
                    open.Push(new OpenNode(items.Items[i], itemKind, itemVersion, depth + 1));
                continue;
            }

            yield return (mapping, kind, version);
        }
    }

    private static KubernetesObject? ReadObject(ModelReader reader, DataMapping node, string? inheritedKind, Property<string> inheritedVersion)
    {
        var kindNode = node["kind"] as DataScalar;
        var kind = kindNode is { IsNull: false } ? kindNode.Text : inheritedKind;
        if (string.IsNullOrEmpty(kind))
            return null;
        var first = node.Entries.IsEmpty ? node.Span : node.Entries[0].Key.Span;
        var place = new Location(reader.Document, kindNode?.Span ?? first);
        var root = reader.Open(node, place);
        var metadata = root.Child("metadata").With(place);
        var name = metadata.String("name").Or(metadata.String("generateName"));
        var version = root.String("apiVersion").Or(inheritedVersion);
        var group = version.IsKnown ? GroupOf(version.Value!) : null;
        var location = name.IsKnown ? name.Location : place;
        ImmutableArray<PodParts> pods = [.. PodPartsFinder.Find(root, kind!, group)];
        var result = new KubernetesObject
        {
            ApiVersion = version,
            Kind = kind!,
            Name = name,
            Namespace = metadata.String("namespace"),
            Location = location,
            Node = node,
            Labels = metadata.Pairs("labels"),
            Annotations = metadata.Pairs("annotations"),
            IsPartial = node.Find("$patch") is not null || pods.Any(p => p.IsPartial),
        };
        result.Workloads = WorkloadReader.Read(root, result, pods);
        StringFields.Check(reader, node, kind!, group);
        return result;
    }

    private static string GroupOf(string version) => version.IndexOf('/') is var slash and >= 0 ? version.Substring(0, slash) : "";

    // A class, not a tuple: the framework has the code of collections of these ready, and a start costs less.
    private sealed record OpenNode(DataNode Node, string? Kind, Property<string> Version, int Depth);
}
