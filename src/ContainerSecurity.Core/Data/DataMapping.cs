using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>A mapping (YAML), object (JSON, Bicep).</summary>
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

    /// <summary>The entries as written, in order. A key that is given twice stands twice; merge keys (<c>&lt;&lt;</c>) are entries too.</summary>
    public ImmutableArray<DataEntry> Entries { get; }

    /// <summary>The value of a key with aliases resolved and merge keys applied, or null. Of a key given twice the last counts.</summary>
    /// <param name="key">The key, case-sensitive.</param>
    public DataNode? this[string key] => Find(key)?.Value.Resolved;

    /// <summary>The entry of a key, with merge keys applied, or null. Of a key given twice the last counts.</summary>
    /// <param name="key">The key, case-sensitive.</param>
    public DataEntry? Find(string key) => Find(key, 0);

    /// <summary>The entry of a key without regard to case, as ARM templates are read; or null.</summary>
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

    private DataEntry? Find(string key, int depth)
    {
        if (Own(key) is { } own)
            return own;
        // A merged mapping may merge others; a chain as deep as this is a cycle or an attack.
        if (depth > 32 || Own("<<") is not { } merge)
            return null;
        switch (merge.Value.Resolved)
        {
            case DataMapping mapping when mapping != this:
                return mapping.Find(key, depth + 1);
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item.Resolved is DataMapping one && one != this && one.Find(key, depth + 1) is { } found)
                        return found;
                }

                return null;
            default:
                return null;
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
