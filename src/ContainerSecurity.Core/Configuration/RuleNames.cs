using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The ids that a configuration may name, and the options of each.</summary>
internal sealed class RuleNames
{
    private readonly SortedDictionary<string, ImmutableArray<RuleOption>> _options = new(StringComparer.Ordinal);

    public RuleNames(IEnumerable<Rule> rules)
    {
        foreach (var descriptor in EngineDescriptors.All)
            _options[descriptor.Id] = [];
        foreach (var rule in rules)
        {
            foreach (var descriptor in rule.Descriptors)
                _options[descriptor.Id] = rule.Options;
        }
    }

    public IEnumerable<string> Ids => _options.Keys;

    public bool IsKnown(string key) => key == "*" || (RuleKey.IsPattern(key) ? _options.Keys.Any(id => RuleKey.Matches(key, id)) : _options.ContainsKey(key));

    public ImmutableArray<RuleOption> OptionsOf(string key) => _options.TryGetValue(key, out var options) ? options : [];
}
