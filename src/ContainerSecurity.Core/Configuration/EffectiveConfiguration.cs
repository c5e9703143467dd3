using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>A configuration applied to the rules of an analyzer. Files that match the same overrides share one instance.</summary>
internal sealed class EffectiveConfiguration(AnalyzerConfiguration configuration, RuleCatalog catalog)
{
    private readonly ConcurrentDictionary<string, FileConfiguration> _views = new(StringComparer.Ordinal);
    private readonly Lazy<FileConfiguration> _plain = new(() => new FileConfiguration(configuration, [configuration.Rules], catalog));

    public FileConfiguration ForFile(string path)
    {
        var overrides = configuration.Overrides;
        if (overrides.IsEmpty)
            return _plain.Value;
        var matching = new List<int>();
        for (var i = 0; i < overrides.Length; i++)
        {
            if (overrides[i].Files.Any(f => f.IsMatch(path)))
                matching.Add(i);
        }

        return matching.Count == 0 ? _plain.Value : _views.GetOrAdd(string.Join(",", matching), _ => Make(matching));
    }

    /// <summary>Whether a rule is enabled for any file; otherwise it need not be initialized.</summary>
    /// <param name="rule">The index of the rule.</param>
    public bool IsOnSomewhere(int rule) => _plain.Value.IsOn(rule) || configuration.Overrides.Any(o =>
        catalog.DescriptorsOf(rule).Any(d => SeverityResolver.Resolve(catalog.Select(configuration)[d], [o.Rules, configuration.Rules], catalog.Descriptors[d]) is not null));

    private FileConfiguration Make(List<int> matching)
    {
        var layers = new ImmutableArray<RuleSetting>[matching.Count + 1];
        for (var i = 0; i < matching.Count; i++)
            layers[i] = configuration.Overrides[matching[matching.Count - 1 - i]].Rules;
        layers[matching.Count] = configuration.Rules;
        return new FileConfiguration(configuration, layers, catalog);
    }
}
