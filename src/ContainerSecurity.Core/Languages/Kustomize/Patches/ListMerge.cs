using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Schemas;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>
/// Merges lists whose items have keys, step by step as kyaml does, since its corners show in the output: new items come first; of lists with two keys an
/// item of the patch that lacks the second is ignored where the object has one with both; an item without any key removes those of the object.
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
        var all = Values(target, patch);
        if (_keys.Count > 1)
            Unify(all);
        var validKeys = _keys.Where((_, i) => all.Exists(v => v[i].Length > 0)).ToList();
        if (validKeys.Count == 0)
            validKeys = [.. _keys];
        var added = Node.Sequence(target.Origin);
        foreach (var values in all)
            AddItem(added, target, patch, validKeys, [.. validKeys.Select(k => values[IndexOf(k)])]);
        if (all.Count > 0)
            AddRest(added, target, validKeys);
        target.Items.Clear();
        target.Items.AddRange(added.Items);
        return target;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_keys[i] == key)
                return i;
        }

        return -1;
    }

    private void AddItem(Node added, Node target, Node? patch, List<string> keys, List<string> values)
    {
        var own = FindItem(target, keys, values);
        var named = keys.ConvertAll(key => own?.Find(key)?.Copy());
        var item = merge.Walk(own, patch is null ? null : FindItem(patch, keys, values), schema.Items);
        if (item is null or { IsNull: true } or { Kind: NodeKind.Mapping, Entries.Count: 0 })
        {
            SetItem(target, keys, values, null);
            return;
        }

        for (var i = 0; i < keys.Count; i++)
        {
            // The patch repeats the key to find the item, which stays where it is written.
            if (named[i] is { Kind: NodeKind.Scalar } key && item.Find(keys[i]) is { Kind: NodeKind.Scalar } repeated && repeated.Value == key.Value)
                item.Set(keys[i], key);
            if (values[i].Length > 0 && item.Kind == NodeKind.Mapping && item.Find(keys[i]) is null)
                item.Set(keys[i], Node.Scalar(RenderedText.From(values[i], item.Origin), origin: item.Origin));
        }

        SetItem(added, keys, values, item);
    }

    // The items that the object has go after the new ones, in their own order where there are several keys.
    private static void AddRest(Node added, Node target, List<string> keys)
    {
        foreach (var item in target.Items.ToList())
        {
            var values = new List<string>();
            foreach (var key in keys)
            {
                if (item.Get(key) is { } value)
                    values.Add(value.Value);
                else
                    added.Items.Add(item);
            }

            if (keys.Count > 1)
                SetItem(added, keys, values, null);
            SetItem(added, keys, values, item);
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

    // Values that differ only where one is missing count as the same.
    private static void Unify(List<List<string>> all)
    {
        if ((long)all.Count * all.Count > MaxComparisons)
            throw new KustomizeException("the lists are too long to be merged");
        for (var i = 0; i < all.Count; i++)
        {
            var first = all[i];
            for (var j = 0; j < all.Count; j++)
            {
                if (Unify(first, all[j]) is not { } values)
                    continue;
                all[i] = values;
                all[j] = values;
            }
        }
    }

    private static List<string>? Unify(List<string> first, List<string> second)
    {
        var hasCommon = false;
        var result = new List<string>(first.Count);
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i] == second[i])
                hasCommon = true;
            else if (first[i].Length > 0 && second[i].Length > 0)
                return null;
            result.Add(first[i].Length > 0 ? first[i] : second[i]);
        }

        return hasCommon ? result : null;
    }

    // Keys without a value do not count, unless none has one.
    private static Node? FindItem(Node list, List<string> keys, List<string> values)
    {
        var hasValue = values.Exists(v => v.Length > 0);
        foreach (var item in list.Items)
        {
            if (item.Kind != NodeKind.Mapping)
                continue;
            var isFound = true;
            for (var i = 0; i < keys.Count && isFound; i++)
                isFound = (hasValue && values[i].Length == 0) || (item.Find(keys[i]) is { } value && value.Value == values[i]);
            if (isFound)
                return item;
        }

        return null;
    }

    // Replaces the items with the values of the keys, or adds one; null removes them. An empty value is any, and empty items are dropped on the way.
    private static void SetItem(Node list, List<string> keys, List<string> values, Node? item)
    {
        var kept = new List<Node>(list.Items.Count + 1);
        var isFound = false;
        foreach (var other in list.Items)
        {
            if (other.IsNull || other is { Kind: NodeKind.Mapping, Entries.Count: 0 })
                continue;
            if (other.Kind != NodeKind.Mapping || !HasValues(other, keys, values))
            {
                if (values.Count > 0)
                    kept.Add(other);
                continue;
            }

            isFound = true;
            if (item is not null)
                kept.Add(item);
        }

        if (!isFound && item is not null)
            kept.Add(item);
        list.Items.Clear();
        list.Items.AddRange(kept);
    }

    private static bool HasValues(Node item, List<string> keys, List<string> values)
    {
        var isFound = false;
        for (var i = 0; i < keys.Count; i++)
        {
            // Beyond the values the last result counts.
            if (i < values.Count)
                isFound = item.Find(keys[i]) is { } value && (values[i].Length == 0 || value.Value == values[i]);
            if (!isFound)
                return false;
        }

        return isFound;
    }
}
