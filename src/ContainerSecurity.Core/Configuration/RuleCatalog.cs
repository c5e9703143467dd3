using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The rules of an analyzer and all their descriptors, indexed once for all configurations. Thread-safe.</summary>
internal sealed class RuleCatalog
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RuleSelection[]> _selections = new(StringComparer.Ordinal);
    private readonly int[][] _ofRules;

    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleCatalog(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        ImmutableArray<ImmutableArray<DiagnosticDescriptor>> own = [.. rules.Select(r => r.Descriptors)];
        Descriptors = Collect(rules, own);
        for (var i = 0; i < Descriptors.Length; i++)
            _numbers.Add(Descriptors[i].Id, i);
        _ofRules = [.. own.Select(descriptors => descriptors.Select(d => _numbers[d.Id]).ToArray())];
    }

    /// <summary>The catalog of the engine's own diagnostics, without rules.</summary>
    public static RuleCatalog Engine { get; } = new([]);

    public ImmutableArray<Rule> Rules { get; }

    /// <summary>All descriptors, including those of the engine, sorted by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The index of a descriptor in <see cref="Descriptors"/>; -1 when the id is unknown.</summary>
    public int Find(string id) => _numbers.TryGetValue(id, out var number) ? number : -1;

    /// <summary>The indexes of a rule's descriptors, by the index of the rule.</summary>
    public int[] DescriptorsOf(int rule) => _ofRules[rule];

    /// <summary>The effect of a configuration's preset and standards on each descriptor, cached since most configurations of a run share them.</summary>
    public RuleSelection[] Select(AnalyzerConfiguration configuration) => _selections.GetOrAdd(
        $"{configuration.Preset}\n{configuration.RulesVersion}\n{string.Join("\n", configuration.Standards)}",
        _ => [.. Descriptors.Select(d => SeverityResolver.Select(configuration, d))]);

    private static ImmutableArray<DiagnosticDescriptor> Collect(ImmutableArray<Rule> rules, ImmutableArray<ImmutableArray<DiagnosticDescriptor>> own)
    {
        var owners = EngineDescriptors.All.ToDictionary(d => d.Id, _ => (Rule?)null, StringComparer.Ordinal);
        var descriptors = EngineDescriptors.All.ToList();
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var descriptor in own[i])
            {
                if (owners.TryGetValue(descriptor.Id, out var owner))
                    throw new ArgumentException($"{rules[i].GetType()} has the id {descriptor.Id}, which {owner?.GetType().ToString() ?? "the engine"} has already.", nameof(rules));
                owners.Add(descriptor.Id, rules[i]);
                descriptors.Add(descriptor);
            }
        }

        descriptors.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return [.. descriptors];
    }
}
