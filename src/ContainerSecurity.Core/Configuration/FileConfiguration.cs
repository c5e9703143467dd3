using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>The configuration of one file: severities by id, options by rule. Thread-safe.</summary>
internal sealed class FileConfiguration
{
    private readonly RuleCatalog _catalog;
    private readonly ImmutableArray<RuleSetting>[] _layers;
    private readonly DiagnosticSeverity?[] _levels;
    private readonly RuleOptions?[] _options;

    public FileConfiguration(AnalyzerConfiguration configuration, ImmutableArray<RuleSetting>[] layers, RuleCatalog catalog)
    {
        Configuration = configuration;
        _layers = layers;
        _catalog = catalog;
        KubernetesVersion = Version.TryParse(configuration.KubernetesVersion, out var version) ? version : null;
        var selection = catalog.Select(configuration);
        _levels = new DiagnosticSeverity?[selection.Length];
        for (var i = 0; i < _levels.Length; i++)
            _levels[i] = SeverityResolver.Resolve(selection[i], layers, catalog.Descriptors[i]);
        _options = new RuleOptions?[catalog.Rules.Length];
        for (var i = 0; i < _options.Length; i++)
            _options[i] = Array.Exists(catalog.DescriptorsOf(i), d => _levels[d] is not null) ? ReadOptions(catalog.Rules[i]) : null;
    }

    public AnalyzerConfiguration Configuration { get; }

    public DateTime? Today => Configuration.Today;

    public IScriptChecker? ScriptChecker => Configuration.ScriptChecker;

    public Version? KubernetesVersion { get; }

    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor) => _catalog.Find(descriptor.Id) is var number and >= 0
        ? _levels[number]
        : SeverityResolver.Resolve(SeverityResolver.Select(Configuration, descriptor), _layers, descriptor);

    /// <summary>The options of a rule by its index; null if the rule is disabled.</summary>
    public RuleOptions? OptionsOf(int rule) => _options[rule];

    /// <summary>Whether one of a rule's ids is enabled.</summary>
    public bool IsOn(int rule) => _options[rule] is not null;

    /// <summary>The ids that configuration files disable, each with the file.</summary>
    public IEnumerable<(string Path, string Id)> DisabledRules()
    {
        var selection = _catalog.Select(Configuration);
        for (var i = 0; i < selection.Length; i++)
        {
            if (_levels[i] is null && SeverityResolver.FindOff(selection[i], _layers, _catalog.Descriptors[i]) is { Origin: { } path })
                yield return (path, _catalog.Descriptors[i].Id);
        }
    }

    /// <summary>Whether two configurations agree in the given values, so that a rule that reads only these behaves the same.</summary>
    public bool Agrees(FileConfiguration other, int rule, ConfigurationValues values) =>
        (!values.HasFlag(ConfigurationValues.Options) || (_options[rule] ?? RuleOptions.Empty).IsSame(other._options[rule] ?? RuleOptions.Empty))
        && (!values.HasFlag(ConfigurationValues.Today) || Today == other.Today)
        && (!values.HasFlag(ConfigurationValues.ScriptChecker) || ScriptChecker == other.ScriptChecker)
        && (!values.HasFlag(ConfigurationValues.KubernetesVersion) || KubernetesVersion == other.KubernetesVersion);

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
}
