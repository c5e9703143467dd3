using System.Collections.Generic;

namespace ContainerSecurity;

/// <summary>The values that a configuration sets for a rule.</summary>
public sealed class RuleOptions
{
    private readonly IReadOnlyDictionary<RuleOption, object> _values;

    internal RuleOptions(IReadOnlyDictionary<RuleOption, object> values) => _values = values;

    /// <summary>No values: all options have their defaults.</summary>
    public static RuleOptions Empty { get; } = new(new Dictionary<RuleOption, object>());

    /// <summary>The value of an option: from the configuration, or its default.</summary>
    public T Get<T>(RuleOption<T> option)
        where T : notnull => _values.TryGetValue(Guard.NotNull(option), out var value) ? (T)value : option.DefaultValue;
}
