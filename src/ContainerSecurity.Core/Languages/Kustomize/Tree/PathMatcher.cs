using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Patterns;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Finds all nodes at the end of a path with wildcards and items that are found by regular expressions.</summary>
/// <param name="patterns">The compiled expressions.</param>
/// <param name="create">The kind of node that is created where there is none; null for none.</param>
/// <param name="origin">Where the path is written.</param>
internal sealed class PathMatcher(PatternCache patterns, NodeKind? create, TextOrigin? origin)
{
    private readonly List<Node> _found = [];

    /// <summary>Finds the nodes.</summary>
    /// <exception cref="KustomizeException">The path does not fit.</exception>
    public List<Node> Find(Node node, IReadOnlyList<string> path)
    {
        Visit(node, [.. path.Select(s => s.Trim()).Where(s => s.Length > 0)], 0);
        return _found;
    }

    private void Visit(Node node, IReadOnlyList<string> path, int at)
    {
        if (at == path.Count)
        {
            _found.Add(node);
            return;
        }

        var step = path[at];
        if (NodePath.IsIndex(step, out var index) && index >= 0)
            VisitIndex(node, path, at, index);
        else if (NodePath.IsItem(step))
            VisitItems(node, path, at);
        else if (step == "*")
            VisitAll(node, path, at);
        else
            VisitKey(node, path, at);
    }

    private void VisitKey(Node node, IReadOnlyList<string> path, int at)
    {
        var value = node.Get(path[at]);
        if (value is null)
        {
            if (create is not { } kind || node.IsNull)
                return;
            value = Node.Of(NodePath.KindBefore(at + 1 < path.Count ? path[at + 1] : null, kind), origin);
            node.Entries.Add(path[at], new Entry(value, origin));
        }

        Visit(value, path, at + 1);
    }

    private void VisitIndex(Node node, IReadOnlyList<string> path, int at, int index)
    {
        node.Expect(NodeKind.Sequence);
        if (index == node.Items.Count && create is { } kind)
            node.Items.Add(Node.Of(NodePath.KindBefore(at + 1 < path.Count ? path[at + 1] : null, kind), origin));
        if (index >= node.Items.Count)
            throw new KustomizeException($"index {index} specified but only {node.Items.Count} elements found", origin);
        Visit(node.Items[index], path, at + 1);
    }

    private void VisitItems(Node node, IReadOnlyList<string> path, int at)
    {
        var (key, pattern) = NodePath.SplitItem(path[at]);
        var expression = patterns.Get(pattern, origin);
        if (node.IsNull)
            return;
        node.Expect(NodeKind.Sequence);
        var before = _found.Count;
        foreach (var item in node.Items)
        {
            if (key.Length == 0)
            {
                if (item.Kind == NodeKind.Scalar && expression.IsMatch(item.Value))
                    _found.Add(item);
            }
            else if (item.Get(key) is { Kind: NodeKind.Scalar } value && expression.IsMatch(value.Value))
            {
                Visit(item, path, at + 1);
            }
        }

        if (_found.Count > before || create is null)
            return;
        var added = NodePath.CreateItem(key, pattern, origin);
        node.Items.Add(added);
        Visit(added, path, at + 1);
    }

    private void VisitAll(Node node, IReadOnlyList<string> path, int at)
    {
        if (node.IsNull)
            return;
        if (node.Kind == NodeKind.Mapping)
        {
            foreach (var entry in node.Entries.Values.ToList())
                Visit(entry.Value, path, at + 1);
            return;
        }

        node.Expect(NodeKind.Sequence);
        foreach (var item in node.Items)
            Visit(item, path, at + 1);
    }
}
