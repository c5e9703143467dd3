using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Registration;

/// <summary>Actions for nodes that have a key, such as the kind of an object. The actions of a key are put together when it is first met.</summary>
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

    // Keys that no rule asks for come from the input, so they must not fill the table.
    public RuleAction<T>[] For(string key) => _known.Contains(key) ? _byKey.GetOrAdd(key, Select) : _unkeyed ??= Select(null);

    private RuleAction<T>[] Select(string? key) =>
        [.. _actions.Where(a => a.Keys.Count == 0 || (key is not null && a.Keys.Contains(key, comparer))).Select(a => a.Action)];

    // A class, not a tuple: the framework has the code of collections of these ready, and a start costs less.
    private sealed record Entry(IReadOnlyList<string> Keys, RuleAction<T> Action);
}
