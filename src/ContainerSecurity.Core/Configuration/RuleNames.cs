using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The ids that a configuration may use, with their options.</summary>
internal sealed class RuleNames(ImmutableArray<RulePack> packs)
{
    public IEnumerable<string> Ids => EngineDescriptors.All.Select(d => d.Id).Concat(packs.SelectMany(p => p.RulesById.Keys)).OrderBy(id => id, StringComparer.Ordinal);

    public StandardNames Standards => field ??= new StandardNames(packs);

    public bool IsKnown(string key) => key == "*"
        || (RuleKey.IsPattern(key) ? Ids.Any(id => RuleKey.Matches(key, id)) : Find(key) is not null || EngineDescriptors.All.Any(d => d.Id == key));

    public ImmutableArray<RuleOption> OptionsOf(string key) => Find(key)?.Options ?? [];

    private Rule? Find(string id)
    {
        foreach (var pack in packs)
        {
            if (pack.RulesById.TryGetValue(id, out var rule))
                return rule;
        }

        return null;
    }
}
