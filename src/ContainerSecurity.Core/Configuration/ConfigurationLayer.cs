using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Deployments;

namespace ContainerSecurity;

/// <summary>The settings of one configuration file; null for settings that it does not contain.</summary>
internal sealed class ConfigurationLayer
{
    public bool IsRoot { get; set; }

    public RulePreset? Preset { get; set; }

    public string? RulesVersion { get; set; }

    public ImmutableArray<string>? Standards { get; set; }

    public ImmutableArray<RuleSetting> Rules { get; set; } = [];

    public ImmutableArray<ConfigurationOverride> Overrides { get; set; } = [];

    public ImmutableArray<RuleExemption> Exceptions { get; set; } = [];

    public ImmutableArray<string>? InlineSuppressions { get; set; }

    public string? BaselinePath { get; set; }

    public string? KubernetesVersion { get; set; }

    public bool? ShellCheck { get; set; }

    public Dictionary<string, ImageBuild> Images { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<UnitSetting> Units { get; set; } = [];

    public AnalyzerConfiguration ApplyTo(AnalyzerConfiguration outer) => outer with
    {
        Preset = Preset ?? outer.Preset,
        RulesVersion = RulesVersion ?? outer.RulesVersion,
        Standards = Standards ?? outer.Standards,
        Rules = Merge(outer.Rules, Rules),
        Overrides = outer.Overrides.AddRange(Overrides),
        Exceptions = Exceptions.AddRange(outer.Exceptions),
        InlineSuppressions = InlineSuppressions ?? outer.InlineSuppressions,
        BaselinePath = BaselinePath ?? outer.BaselinePath,
        KubernetesVersion = KubernetesVersion ?? outer.KubernetesVersion,
        ShellCheck = ShellCheck ?? outer.ShellCheck,
        Images = Images.Count == 0 ? outer.Images : outer.Images.SetItems(Images),
        Units = Units.AddRange(outer.Units),
    };

    private static ImmutableArray<RuleSetting> Merge(ImmutableArray<RuleSetting> outer, ImmutableArray<RuleSetting> inner)
    {
        var merged = outer.ToDictionary(s => s.Key, StringComparer.Ordinal);
        foreach (var setting in inner)
        {
            merged[setting.Key] = merged.TryGetValue(setting.Key, out var before)
                ? setting with { Level = setting.Level ?? before.Level, Origin = setting.Level is null ? before.Origin : setting.Origin, Options = before.Options.SetItems(setting.Options) }
                : setting;
        }

        return [.. merged.Values.OrderBy(s => s.Key, StringComparer.Ordinal)];
    }
}
