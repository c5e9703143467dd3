using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Schemas;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>
/// Merges a strategic merge patch into an object as kyaml's walker does: maps by key, lists by the keys of the schema with new items in front, all else is
/// replaced; null and <c>$patch</c> delete. Nulls of the object vanish as well.
/// </summary>
/// <param name="schemas">The schemas.</param>
internal sealed class StrategicMerge(ISchemaSource schemas)
{
    private const int MaxDepth = 400;

    private int _depth;

    /// <summary>Merges a patch, which is used up.</summary>
    /// <returns>What is left; null for nothing.</returns>
    /// <exception cref="KustomizeException">The patch does not fit.</exception>
    public Node? Merge(Node target, Node patch) => Walk(target, patch, null);

    /// <summary>Merges two nodes, either of which may be missing.</summary>
    public Node? Walk(Node? target, Node? patch, Schema? schema)
    {
        if (++_depth > MaxDepth)
            throw new KustomizeException("the patch nests too deeply", patch?.Origin ?? target?.Origin);
        schema ??= SchemaOf(target) ?? SchemaOf(patch);
        var first = target is { IsNull: false } ? target : patch is { IsNull: false } ? patch : null;
        var result = first?.Kind switch
        {
            NodeKind.Sequence => WalkList(Expect(target, NodeKind.Sequence), Expect(patch, NodeKind.Sequence), schema),
            NodeKind.Scalar => Override(Expect(target, NodeKind.Scalar), Expect(patch, NodeKind.Scalar)),
            NodeKind.Mapping => WalkMap(Expect(target, NodeKind.Mapping), Expect(patch, NodeKind.Mapping), schema),
            _ => WalkMap(target, patch, schema),
        };
        _depth--;
        return result;
    }

    private static Node? Override(Node? target, Node? patch) => patch ?? target;

    private static Node? Expect(Node? node, NodeKind kind)
    {
        if (node is { IsNull: false })
            node.Expect(kind);
        return node;
    }

    private Schema? SchemaOf(Node? node) =>
        node?.Find("apiVersion") is { Kind: NodeKind.Scalar } version && node.Find("kind") is { Kind: NodeKind.Scalar } kind ? schemas.Find(version.Value, kind.Value) : null;

    private Node? WalkMap(Node? target, Node? patch, Schema? schema)
    {
        var result = SelectMap(target, patch);
        if (result is null || result.Kind != NodeKind.Mapping)
            return result;
        var names = new List<string>(result.Entries.Keys);
        if (patch is { Kind: NodeKind.Mapping } && !ReferenceEquals(patch, result))
        {
            foreach (var name in patch.Entries.Keys)
            {
                if (!result.Entries.ContainsKey(name))
                    names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var own = result.Entries.TryGetValue(name, out var entry) ? entry.Value : null;
            var added = patch is { Kind: NodeKind.Mapping } && patch.Entries.TryGetValue(name, out var patched) ? patched : null;
            // A null that is written stays, one that is left out vanishes.
            if (added is null && own is { Kind: NodeKind.Scalar } && !(own.IsNull && own.Value.Length == 0))
                continue;
            var value = Walk(own, added?.Value, schema?.Find(name));
            Set(result, name, value, added);
        }

        return result;
    }

    // A scalar of the patch keeps its own line: its quotes are those of the object, but the place is the patch's.
    private static void Set(Node result, string name, Node? value, Entry? added)
    {
        if (value is null or { IsNull: true } || added is null || result.Entries.ContainsKey(name))
            result.Set(name, value, added?.KeyOrigin);
        else
            result.Entries.Add(name, new Entry(value, added.KeyOrigin, added.IsText));
    }

    private static Node? SelectMap(Node? target, Node? patch)
    {
        if (target is null or { IsNull: true })
            return Directive(patch, isChecked: false) == "delete" ? null : patch;
        if (patch is { IsNull: true })
            return null;
        return Directive(patch, isChecked: true) switch
        {
            "delete" => null,
            "replace" => patch,
            _ => target,
        };
    }

    // Reads the directive of a map and removes it.
    private static string Directive(Node? patch, bool isChecked)
    {
        if (patch?.Find("$patch") is not { } directive)
            return "merge";
        var value = directive.Value;
        if (value is "delete" or "replace" or "merge")
        {
            patch.Entries.Remove("$patch");
            return value;
        }

        if (isChecked)
            throw new KustomizeException($"unknown patch strategy '{value}'", directive.Origin);
        return "merge";
    }

    private Node? WalkList(Node? target, Node? patch, Schema? schema)
    {
        if (schema is not { IsMerged: true })
            return Override(target, patch);
        if (target is not null and not { IsNull: true } && patch is { IsNull: true })
            return null;
        var result = target is null or { IsNull: true } ? patch : target;
        if (result is null || result.IsNull)
            return null;
        if (schema.MergeKeys.Count == 0)
            return MergeScalars(result, patch);
        return new ListMerge(this, schema).Merge(result, patch);
    }

    // The values of the patch come first.
    private static Node MergeScalars(Node target, Node? patch)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<Node>();
        foreach (var source in (Node?[])[patch, target])
        {
            foreach (var item in source?.Items ?? [])
            {
                if (!item.IsNull && seen.Add(item.Value))
                    items.Add(item);
            }
        }

        target.Items.Clear();
        target.Items.AddRange(items);
        return target;
    }
}
