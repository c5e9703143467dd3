using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The setting of one rule or a group of rules.</summary>
public sealed record RuleSetting
{
    /// <summary>Creates a setting.</summary>
    /// <param name="key">An id (<c>CNS2002</c>), a prefix (<c>CNS2*</c>) or <c>*</c>.</param>
    /// <param name="level">The severity; null to leave it unchanged.</param>
    public RuleSetting(string key, RuleLevel? level)
    {
        Key = Guard.NotNull(key);
        Level = level;
    }

    /// <summary>An id (<c>CNS2002</c>), a prefix (<c>CNS2*</c>) or <c>*</c>. The most specific matching key applies.</summary>
    public string Key { get; }

    /// <summary>The severity; null to leave it unchanged.</summary>
    public RuleLevel? Level { get; init; }

    // The configuration file of the level; null for a setting that no file contains.
    internal string? Origin { get; init; }

    /// <summary>Values of the options of the rule. Only a setting of a single id has any.</summary>
    public ImmutableDictionary<RuleOption, object> Options { get; init; } = ImmutableDictionary<RuleOption, object>.Empty;
}
