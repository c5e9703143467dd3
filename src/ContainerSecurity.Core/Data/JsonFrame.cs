using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>An unclosed object or array of a JSON text, and the tokens that may come next in it.</summary>
internal sealed class JsonFrame(int start, bool isMapping)
{
    private HashSet<string>? _keys;

    public int Start { get; } = start;

    public bool IsMapping { get; } = isMapping;

    public Expectation State { get; set; }

    public DataScalar? Key { get; set; }

    public ImmutableArray<DataEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<DataEntry>();

    public ImmutableArray<DataNode>.Builder Items { get; } = ImmutableArray.CreateBuilder<DataNode>();

    public bool AddKey(string key) => (_keys ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);

    public void Take(DataNode node)
    {
        State = Expectation.CommaOrEnd;
        if (!IsMapping)
            Items.Add(node);
        else if (Key is { } key)
            Entries.Add(new DataEntry(key, node));
        Key = null;
    }

    // Handles a key without a value.
    public void EndKey(JsonProblems problems)
    {
        if (Key is not { } key)
            return;
        problems.Report(key.Span.Start, key.Span.Length, "This key has no value");
        Entries.Add(new DataEntry(key, new DataScalar(new TextSpan(key.Span.End, 0), "", DataScalarStyle.Plain)));
        Key = null;
    }

    internal enum Expectation
    {
        Item,
        Colon,
        Value,
        CommaOrEnd,
    }
}
