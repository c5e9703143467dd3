using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Analysis;

/// <summary>Actions for nodes that have a key, such as the kind of an object. The actions of a key are put together when it is first met.</summary>
internal sealed class KeyedActions<T>(IEqualityComparer<string> comparer)
    where T : class
{
    private readonly List<(HashSet<string> Keys, RuleAction<T> Action)> _actions = [];
    private readonly ConcurrentDictionary<string, RuleAction<T>[]> _byKey = new(comparer);
    private RuleAction<T>[] _unkeyed = [];
    private HashSet<string> _known = [];

    public bool IsEmpty => _actions.Count == 0;

    public void Add(IReadOnlyList<string> keys, RuleAction<T> action)
    {
        _actions.Add((new HashSet<string>(keys, comparer), action));
        _known = new HashSet<string>(_known.Concat(keys), comparer);
        _unkeyed = [.. _actions.Where(a => a.Keys.Count == 0).Select(a => a.Action)];
    }

    // Keys that no rule asks for come from the input, so they must not fill the table.
    public RuleAction<T>[] For(string key) => _known.Contains(key)
        ? _byKey.GetOrAdd(key, k => [.. _actions.Where(a => a.Keys.Count == 0 || a.Keys.Contains(k)).Select(a => a.Action)])
        : _unkeyed;
}
