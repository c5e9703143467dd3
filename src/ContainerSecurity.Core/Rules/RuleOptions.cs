using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;


namespace ContainerSecurity;

/// <summary>The option values that a configuration sets for a rule.</summary>
public sealed class RuleOptions
{
    private readonly IReadOnlyDictionary<RuleOption, object> _values;

    internal RuleOptions(IReadOnlyDictionary<RuleOption, object> values) => _values = values;

    /// <summary>The empty set of values: all options have their defaults.</summary>
    public static RuleOptions Empty { get; } = new(new Dictionary<RuleOption, object>());

    /// <summary>The value of an option: from the configuration, otherwise its default.</summary>
    public T Get<T>(RuleOption<T> option)
        where T : notnull => _values.TryGetValue(Guard.NotNull(option), out var value) ? (T)value : option.DefaultValue;

    internal bool IsSame(RuleOptions other) => ReferenceEquals(this, other)
        || (_values.Count == other._values.Count && _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && IsSame(pair.Value, value)));

    private static bool IsSame(object left, object right) => left is ImmutableArray<string> list && right is ImmutableArray<string> others
        ? list.SequenceEqual(others, StringComparer.Ordinal)
        : left.Equals(right);
}
