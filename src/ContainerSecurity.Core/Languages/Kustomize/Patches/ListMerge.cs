using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Schemas;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>
/// Merges lists whose items have keys. Items of the patch come first. An item that lacks the keys matches by those that it has; one without any stands for
/// no item and, with <c>$patch: replace</c> or without, leaves none of those that the object had.
/// </summary>
/// <param name="merge">Merges the items.</param>
/// <param name="schema">The schema of the list.</param>
internal sealed class ListMerge(StrategicMerge merge, Schema schema)
{
    // A limit of ours: items are compared with each other.
    private const long MaxComparisons = 20_000_000;

    private readonly IReadOnlyList<string> _keys = schema.MergeKeys;

    /// <summary>Merges two lists.</summary>
    /// <exception cref="KustomizeException">The patch does not fit.</exception>
    public Node? Merge(Node target, Node? patch)
    {
        if ((long)target.Items.Count * (target.Items.Count + (patch?.Items.Count ?? 0)) > MaxComparisons)
            throw new KustomizeException("the lists are too long to be merged", patch?.Origin ?? target.Origin);
        var added = Node.Sequence(target.Origin);
        foreach (var values in Values(target, patch))
        {
            var keys = ValidKeys(values, out var validValues);
            var own = FindItem(target, keys, validValues);
            var item = merge.Walk(own, patch is null ? null : FindItem(patch, keys, validValues), schema.Items);
            if (item is null or { IsNull: true } or { Kind: NodeKind.Mapping, Entries.Count: 0 })
            {
                SetItem(target, keys, validValues, null);
                continue;
            }

            for (var i = 0; i < keys.Count; i++)
            {
                if (item.Find(keys[i]) is null && item.Kind == NodeKind.Mapping)
                    item.Set(keys[i], Node.Scalar(RenderedText.From(validValues[i], item.Origin), origin: item.Origin));
            }

            SetItem(added, keys, validValues, item);
        }

        AppendRest(added, target, patch);
        target.Items.Clear();
        target.Items.AddRange(added.Items);
        return target;
    }

    // What the object has besides goes to the end, as far as its items have the key.
    private void AppendRest(Node added, Node target, Node? patch)
    {
        if (Values(target, patch) is not { Count: > 0 } values || ValidKeys(values[0], out _) is not { Count: 1 } keys)
            return;
        foreach (var item in target.Items.ToList())
        {
            if (item.Kind == NodeKind.Mapping && item.Find(keys[0]) is { IsNullOrEmpty: false } key)
                SetItem(added, keys, [key.Value], item, replaces: false);
        }
    }

    // The values of the keys of all items, those of the patch first.
    private List<List<string>> Values(Node target, Node? patch)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<List<string>>();
        foreach (var source in (Node?[])[patch, target])
        {
            foreach (var item in source?.Items ?? [])
            {
                var values = _keys.Select(k => item.Find(k) is { Kind: NodeKind.Scalar, IsNullOrEmpty: false } value ? value.Value : "").ToList();
                if (seen.Add(string.Join("\0", values)))
                    result.Add(values);
            }
        }

        return result;
    }

    private List<string> ValidKeys(List<string> values, out List<string> validValues)
    {
        var keys = new List<string>();
        validValues = [];
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Length == 0)
                continue;
            keys.Add(_keys[i]);
            validValues.Add(values[i]);
        }

        if (keys.Count > 0)
            return keys;
        validValues = values;
        return [.. _keys];
    }

    private static Node? FindItem(Node list, List<string> keys, List<string> values)
    {
        foreach (var item in list.Items)
        {
            if (item.Kind == NodeKind.Mapping && HasValues(item, keys, values, isExact: true))
                return item;
        }

        return null;
    }

    // Without a value any will do, unless it is to be exact.
    private static bool HasValues(Node item, List<string> keys, List<string> values, bool isExact)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (item.Find(keys[i]) is not { } value || ((isExact || values[i].Length > 0) && value.Value != values[i]))
                return false;
        }

        return true;
    }

    // Replaces the items with the values of the keys, or adds one; null removes them. Empty items are dropped on the way.
    private static void SetItem(Node list, List<string> keys, List<string> values, Node? item, bool replaces = true)
    {
        var isFound = false;
        for (var i = list.Items.Count - 1; i >= 0; i--)
        {
            var other = list.Items[i];
            if (other.IsNull || other is { Kind: NodeKind.Mapping, Entries.Count: 0 })
            {
                list.Items.RemoveAt(i);
                continue;
            }

            if (other.Kind != NodeKind.Mapping || !HasValues(other, keys, values, isExact: false))
                continue;
            isFound = true;
            if (item is null)
                list.Items.RemoveAt(i);
            else if (replaces)
                list.Items[i] = item;
        }

        if (!isFound && item is not null)
            list.Items.Add(item);
    }
}
