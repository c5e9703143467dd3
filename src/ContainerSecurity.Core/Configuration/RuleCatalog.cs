using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The rules of an analyzer and all kinds of findings, put together once for all of its configurations. Thread-safe.</summary>
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

    /// <summary>Only what the engine itself finds.</summary>
    public static RuleCatalog Engine { get; } = new([]);

    public ImmutableArray<Rule> Rules { get; }

    /// <summary>All kinds of findings, the engine's too, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The number of a kind of finding among <see cref="Descriptors"/>, or -1.</summary>
    public int Find(string id) => _numbers.TryGetValue(id, out var number) ? number : -1;

    /// <summary>The numbers of the kinds of findings of a rule, by its number.</summary>
    public int[] DescriptorsOf(int rule) => _ofRules[rule];

    /// <summary>What the preset and the standards of a configuration make of each kind of finding. Most configurations of a run have the same.</summary>
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
