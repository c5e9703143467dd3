using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Data;

/// <summary>Navigates a tree of data nodes.</summary>
public static class DataNodeExtensions
{
    /// <summary>The node at a path of keys, with aliases resolved and merge keys applied; null when a key is absent.</summary>
    /// <param name="node">The node to start at; null gives null.</param>
    /// <param name="path">The keys, outermost first.</param>
    public static DataNode? Get(this DataNode? node, params string[] path)
    {
        Guard.NotNull(path);
        var current = node?.Resolved;
        foreach (var key in path)
            current = (current as DataMapping)?[key];
        return current;
    }

    /// <summary>The items of a sequence, with aliases resolved; empty for any other node.</summary>
    public static IEnumerable<DataNode> Items(this DataNode? node)
    {
        if (node?.Resolved is not DataSequence sequence)
            yield break;
        foreach (var item in sequence.Items)
        {
            if (item.Resolved is { } resolved)
                yield return resolved;
        }
    }

    /// <summary>The items of a sequence that are mappings, with aliases resolved; empty for any other node.</summary>
    public static IEnumerable<DataMapping> Mappings(this DataNode? node)
    {
        foreach (var item in node.Items())
        {
            if (item is DataMapping mapping)
                yield return mapping;
        }
    }

    /// <summary>Whether two trees have the same values, however they are written: aliases resolved, mappings in any order.</summary>
    /// <param name="node">A tree; null is equivalent to null only.</param>
    /// <param name="other">The other tree.</param>
    public static bool IsEquivalentTo(this DataNode? node, DataNode? other) => (node?.Resolved, other?.Resolved) switch
    {
        (DataScalar a, DataScalar b) => a.Text == b.Text && a.Expression == b.Expression,
        (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, IsEquivalentTo).All(same => same),
        (DataMapping a, DataMapping b) => a.Entries.Length == b.Entries.Length && a.Entries.All(entry => b[entry.Key.Text] is { } found && entry.Value.IsEquivalentTo(found)),
        (null, null) => true,
        _ => false,
    };
}
