using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>What a configuration says about one rule or a group of rules.</summary>
public sealed record RuleSetting
{
    /// <summary>Makes a setting.</summary>
    /// <param name="key">An id (<c>CNS2002</c>), a prefix (<c>CNS2*</c>) or <c>*</c>.</param>
    /// <param name="level">The severity; null leaves it.</param>
    public RuleSetting(string key, RuleLevel? level)
    {
        Key = Guard.NotNull(key);
        Level = level;
    }

    /// <summary>An id (<c>CNS2002</c>), a prefix (<c>CNS2*</c>) or <c>*</c>. The most exact key that matches an id counts.</summary>
    public string Key { get; }

    /// <summary>The severity; null leaves it.</summary>
    public RuleLevel? Level { get; init; }

    /// <summary>Values of the rule's options. Only a setting of one id has any.</summary>
    public ImmutableDictionary<RuleOption, object> Options { get; init; } = ImmutableDictionary<RuleOption, object>.Empty;
}
