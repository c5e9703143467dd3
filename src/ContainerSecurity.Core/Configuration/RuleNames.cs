using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The ids that a configuration may use, with their options.</summary>
internal sealed class RuleNames
{
    // Null for diagnostics of the engine.
    private readonly Dictionary<string, Rule?> _rules = new(StringComparer.Ordinal);

    public RuleNames(IEnumerable<Rule> rules)
    {
        foreach (var descriptor in EngineDescriptors.All)
            _rules[descriptor.Id] = null;
        foreach (var rule in rules)
        {
            foreach (var descriptor in rule.Descriptors)
                _rules[descriptor.Id] = rule;
        }
    }

    public IEnumerable<string> Ids => _rules.Keys.OrderBy(id => id, StringComparer.Ordinal);

    public bool IsKnown(string key) => key == "*" || (RuleKey.IsPattern(key) ? _rules.Keys.Any(id => RuleKey.Matches(key, id)) : _rules.ContainsKey(key));

    public ImmutableArray<RuleOption> OptionsOf(string key) => _rules.TryGetValue(key, out var rule) && rule is not null ? rule.Options : [];
}
