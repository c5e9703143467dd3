using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>The configuration of one file: severities by id, options by rule. Thread-safe.</summary>
internal sealed class FileConfiguration
{
    private readonly ConcurrentDictionary<string, Level> _levels = new(StringComparer.Ordinal);
    private readonly AnalyzerConfiguration _configuration;
    private readonly ImmutableArray<RuleSetting>[] _layers;
    private readonly RuleOptions?[] _options;

    public FileConfiguration(AnalyzerConfiguration configuration, ImmutableArray<RuleSetting>[] layers, ImmutableArray<Rule> rules)
    {
        _configuration = configuration;
        _layers = layers;
        KubernetesVersion = Version.TryParse(configuration.KubernetesVersion, out var version) ? version : null;
        _options = [.. rules.Select(r => r.Descriptors.Any(d => GetSeverity(d) is not null) ? ReadOptions(r) : null)];
    }

    public DateTime? Today => _configuration.Today;

    public IScriptChecker? ScriptChecker => _configuration.ScriptChecker;

    public Version? KubernetesVersion { get; }

    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor) =>
        _levels.GetOrAdd(descriptor.Id, _ => new Level(SeverityResolver.Resolve(_configuration, _layers, descriptor))).Severity;

    /// <summary>The options of a rule by its index, or null if the rule is off.</summary>
    public RuleOptions? OptionsOf(int rule) => _options[rule];

    private RuleOptions ReadOptions(Rule rule)
    {
        if (rule.Options.IsEmpty)
            return RuleOptions.Empty;
        var values = new Dictionary<RuleOption, object>();
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            foreach (var setting in _layers[i])
            {
                if (!rule.Descriptors.Any(d => d.Id == setting.Key))
                    continue;
                foreach (var pair in setting.Options)
                {
                    if (rule.Options.Contains(pair.Key))
                        values[pair.Key] = pair.Value;
                }
            }
        }

        return values.Count == 0 ? RuleOptions.Empty : new RuleOptions(values);
    }

    private sealed record Level(DiagnosticSeverity? Severity);
}
