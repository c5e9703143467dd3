using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Finds the node at the end of a path, and creates it where asked.</summary>
internal static class NodePath
{
    /// <summary>The node at the end of a path; null where there is none.</summary>
    /// <exception cref="KustomizeException">The path does not fit.</exception>
    public static Node? Find(Node node, IReadOnlyList<string> path) => Find(node, path, null, null);

    /// <summary>The node at the end of a path; what is missing is created.</summary>
    /// <exception cref="KustomizeException">The path does not fit.</exception>
    public static Node? FindOrCreate(Node node, IReadOnlyList<string> path, NodeKind kind, TextOrigin? origin) => Find(node, path, kind, origin);

    /// <summary>Whether a step is an item of a list that is found by its content: <c>[name=web]</c>.</summary>
    public static bool IsItem(string step) => step.Length > 1 && step[0] == '[' && step[step.Length - 1] == ']';

    /// <summary>Whether a step is the number of an item.</summary>
    public static bool IsIndex(string step, out int index) => int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index);

    /// <summary>The key and value of an item's step.</summary>
    /// <exception cref="KustomizeException">There is no value.</exception>
    public static (string Key, string Value) SplitItem(string step)
    {
        var inner = step.Substring(1, step.Length - 2);
        var equals = inner.IndexOf('=');
        if (equals < 0)
            throw new KustomizeException($"list path element must contain fieldName=fieldValue for element to match: {step}");
        return (inner.Substring(0, equals), inner.Substring(equals + 1));
    }

    /// <summary>The kind of node that a missing step is created as.</summary>
    public static NodeKind KindBefore(string? next, NodeKind last) => next is null ? last : IsItem(next) || IsIndex(next, out _) || next == "-" ? NodeKind.Sequence : NodeKind.Mapping;

    private static Node? Find(Node node, IReadOnlyList<string> path, NodeKind? create, TextOrigin? origin)
    {
        var current = node;
        for (var i = 0; i < path.Count && current is not null; i++)
        {
            var step = path[i].Trim();
            if (step.Length == 0)
                continue;
            var next = i + 1 < path.Count ? path[i + 1] : null;
            current = Step(current, step, next, create, origin);
            if (current is { IsNull: true } && i + 1 < path.Count)
                return null;
        }

        return current;
    }

    private static Node? Step(Node node, string step, string? next, NodeKind? create, TextOrigin? origin)
    {
        if (IsIndex(step, out var index))
        {
            if (index < 0)
                throw new KustomizeException($"array index {index} cannot be negative", node.Origin);
            node.Expect(NodeKind.Sequence);
            return index < node.Items.Count ? node.Items[index] : null;
        }

        if (step == "-")
        {
            node.Expect(NodeKind.Sequence);
            return node.Items.Count > 0 ? node.Items[node.Items.Count - 1] : null;
        }

        if (step == "*")
            throw new KustomizeException("wildcard is not supported in PathGetter", node.Origin);
        if (IsItem(step))
            return FindItem(node, step, create, origin);
        var found = node.Get(step);
        if (found is null && create is { } kind && !node.IsNull)
        {
            found = Node.Of(KindBefore(next, kind), origin);
            node.Entries.Add(step, new Entry(found, origin));
        }

        return found;
    }

    private static Node? FindItem(Node node, string step, NodeKind? create, TextOrigin? origin)
    {
        var (key, value) = SplitItem(step);
        node.Expect(NodeKind.Sequence);
        foreach (var item in node.Items)
        {
            if (key.Length == 0 ? item.Kind == NodeKind.Scalar && item.Value == value : item.Find(key) is { Kind: NodeKind.Scalar } found && found.Value == value)
                return item;
        }

        if (create is null)
            return null;
        var added = CreateItem(key, value, origin);
        node.Items.Add(added);
        return added;
    }

    /// <summary>A new item of a list with the key and value that it is found by.</summary>
    public static Node CreateItem(string key, string value, TextOrigin? origin)
    {
        var scalar = Node.Scalar(RenderedText.From(value, origin), origin: origin);
        if (key.Length == 0)
            return scalar;
        var added = Node.Mapping(origin);
        added.Entries.Add(key, new Entry(scalar, origin));
        return added;
    }
}
