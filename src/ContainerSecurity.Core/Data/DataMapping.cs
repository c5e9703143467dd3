using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>A mapping (YAML) or object (JSON, Bicep).</summary>
public sealed class DataMapping : DataNode
{
    private const int IndexFrom = 12;
    private Dictionary<string, DataEntry>? _index;

    internal DataMapping(TextSpan span, ImmutableArray<DataEntry> entries)
        : base(span)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            entry.Key.Parent = this;
            entry.Value.Parent = this;
        }
    }

    /// <summary>The entries as written, in order. A duplicate key occurs twice; merge keys (<c>&lt;&lt;</c>) are entries too.</summary>
    public ImmutableArray<DataEntry> Entries { get; }

    /// <summary>The value of a key with aliases resolved and merge keys applied; null when the key is absent. The last of duplicate keys wins.</summary>
    /// <param name="key">The key, case-sensitive.</param>
    public DataNode? this[string key] => Find(key)?.Value.Resolved;

    /// <summary>The entry of a key, with merge keys applied; null when the key is absent. The last of duplicate keys wins.</summary>
    /// <param name="key">The key, case-sensitive.</param>
    public DataEntry? Find(string key) => Own(key) ?? FindMerged(key);

    /// <summary>The entry of a key, compared without regard to case as ARM templates are; null when the key is absent.</summary>
    /// <param name="key">The key.</param>
    public DataEntry? FindIgnoreCase(string key)
    {
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].Key.Text, key, StringComparison.OrdinalIgnoreCase))
                return Entries[i];
        }

        return null;
    }

    // Each mapping is visited once: merges may be cyclic or name the same mapping many times.
    private DataEntry? FindMerged(string key)
    {
        if (Own("<<") is not { } first)
            return null;
        var seen = new HashSet<DataNode> { this };
        var pending = new Stack<DataNode>();
        Push(pending, first.Value.Resolved);
        while (pending.Count > 0)
        {
            if (pending.Pop() is not DataMapping mapping || !seen.Add(mapping))
                continue;
            if (mapping.Own(key) is { } found)
                return found;
            if (mapping.Own("<<") is { } merge)
                Push(pending, merge.Value.Resolved);
        }

        return null;
    }

    // Of several merged mappings the earliest wins, so it has to be popped first.
    private static void Push(Stack<DataNode> pending, DataNode? merged)
    {
        if (merged is DataMapping)
        {
            pending.Push(merged);
            return;
        }

        if (merged is not DataSequence sequence)
            return;
        for (var i = sequence.Items.Length - 1; i >= 0; i--)
        {
            if (sequence.Items[i].Resolved is { } item)
                pending.Push(item);
        }
    }

    private DataEntry? Own(string key)
    {
        if (Entries.Length < IndexFrom)
        {
            for (var i = Entries.Length - 1; i >= 0; i--)
            {
                if (Entries[i].Key.Text == key)
                    return Entries[i];
            }

            return null;
        }

        if (_index is not { } index)
        {
            index = new Dictionary<string, DataEntry>(Entries.Length, StringComparer.Ordinal);
            foreach (var entry in Entries)
                index[entry.Key.Text] = entry;
            _index = index;
        }

        return index.TryGetValue(key, out var value) ? value : null;
    }
}
