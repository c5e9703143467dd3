using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>A configuration applied to the rules of an analyzer. Files that the same overrides match share one view.</summary>
internal sealed class EffectiveConfiguration(AnalyzerConfiguration configuration, ImmutableArray<Rule> rules)
{
    private readonly ConcurrentDictionary<string, FileConfiguration> _views = new(StringComparer.Ordinal);

    public FileConfiguration ForFile(string path)
    {
        var overrides = configuration.Overrides;
        if (overrides.IsEmpty)
            return _views.GetOrAdd("", _ => Make([]));
        var matching = new List<int>();
        for (var i = 0; i < overrides.Length; i++)
        {
            if (overrides[i].Files.Any(f => f.IsMatch(path)))
                matching.Add(i);
        }

        return _views.GetOrAdd(string.Join(",", matching), _ => Make(matching));
    }

    /// <summary>Whether a rule is enabled for any file; otherwise it need not be initialized.</summary>
    public bool IsOnSomewhere(Rule rule)
    {
        if (rule.Descriptors.Any(d => SeverityResolver.Resolve(configuration, [configuration.Rules], d) is not null))
            return true;
        return configuration.Overrides.Any(o => rule.Descriptors.Any(d => SeverityResolver.Resolve(configuration, [o.Rules, configuration.Rules], d) is not null));
    }

    private FileConfiguration Make(List<int> matching)
    {
        var layers = new ImmutableArray<RuleSetting>[matching.Count + 1];
        for (var i = 0; i < matching.Count; i++)
            layers[i] = configuration.Overrides[matching[matching.Count - 1 - i]].Rules;
        layers[matching.Count] = configuration.Rules;
        return new FileConfiguration(configuration, layers, rules);
    }
}
