using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Registration;

/// <summary>Actions for nodes with a key, such as the kind of an object. The actions for a key are collected when it first occurs.</summary>
internal sealed class KeyedActions<T>(IEqualityComparer<string> comparer)
    where T : class
{
    private readonly List<Entry> _actions = [];
    private readonly HashSet<string> _known = new(comparer);
    private readonly ConcurrentDictionary<string, RuleAction<T>[]> _byKey = new(comparer);
    private RuleAction<T>[]? _unkeyed;

    public void Add(IReadOnlyList<string> keys, RuleAction<T> action)
    {
        _actions.Add(new Entry(keys, action));
        _known.UnionWith(keys);
    }

    // Keys without an action come from the input, so caching them would let the input grow the table.
    public RuleAction<T>[] For(string key) => _known.Contains(key) ? _byKey.GetOrAdd(key, Select) : _unkeyed ??= Select(null);

    private RuleAction<T>[] Select(string? key) =>
        [.. _actions.Where(a => a.Keys.Count == 0 || (key is not null && a.Keys.Contains(key, comparer))).Select(a => a.Action)];

    // A class instead of a tuple: the framework has precompiled code for collections of reference types, which shortens startup.
    private sealed record Entry(IReadOnlyList<string> Keys, RuleAction<T> Action);
}
