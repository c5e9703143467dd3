using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Resolves the severity of a descriptor from the settings of a file, in order of precedence.</summary>
internal static class SeverityResolver
{
    /// <summary>Applies the preset and the standards of a configuration to a descriptor.</summary>
    public static RuleSelection Select(AnalyzerConfiguration configuration, DiagnosticDescriptor descriptor)
    {
        if (descriptor.Category == Categories.Engine)
            return RuleSelection.On;
        if (!configuration.Standards.IsEmpty)
            return configuration.Standards.Any(s => IsAskedFor(descriptor, s)) ? RuleSelection.On : RuleSelection.Excluded;
        return descriptor.Preset <= configuration.Preset && !RulesVersion.IsLater(descriptor.Since, configuration.RulesVersion) ? RuleSelection.On : RuleSelection.Off;
    }

    /// <summary>Whether only the version of the rules in the configuration disables a descriptor.</summary>
    public static bool IsLeftOut(AnalyzerConfiguration configuration, DiagnosticDescriptor descriptor) =>
        configuration.Standards.IsEmpty && descriptor.Category != Categories.Engine && descriptor.Preset <= configuration.Preset
        && RulesVersion.IsLater(descriptor.Since, configuration.RulesVersion)
        && Resolve(RuleSelection.Off, [configuration.Rules], descriptor) is null && Resolve(RuleSelection.On, [configuration.Rules], descriptor) is not null;

    /// <summary>Applies settings in order of precedence; null when the descriptor is disabled.</summary>
    public static DiagnosticSeverity? Resolve(RuleSelection selection, ImmutableArray<RuleSetting>[] layers, DiagnosticDescriptor descriptor)
    {
        if (selection == RuleSelection.Excluded)
            return null;
        foreach (var layer in layers)
        {
            if (Best(layer, descriptor.Id) is not { Level: { } level } setting)
                continue;
            if (level == RuleLevel.Off)
                return null;
            // A group only changes the severity of enabled rules; enabling a rule outside the preset requires its id.
            if (selection == RuleSelection.Off && RuleKey.IsPattern(setting.Key))
                return null;
            return level == RuleLevel.Default ? descriptor.DefaultSeverity : (DiagnosticSeverity)(level - RuleLevel.Info);
        }

        return selection == RuleSelection.On ? descriptor.DefaultSeverity : null;
    }

    /// <summary>The setting that disables a descriptor; null when it is enabled or no setting disables it.</summary>
    public static RuleSetting? FindOff(RuleSelection selection, ImmutableArray<RuleSetting>[] layers, DiagnosticDescriptor descriptor)
    {
        if (selection != RuleSelection.On)
            return null;
        var best = layers.Select(l => Best(l, descriptor.Id)).FirstOrDefault(s => s is not null);
        return best is { Level: RuleLevel.Off } ? best : null;
    }

    private static RuleSetting? Best(ImmutableArray<RuleSetting> settings, string id)
    {
        RuleSetting? best = null;
        foreach (var setting in settings)
        {
            if (setting.Level is not null && RuleKey.Matches(setting.Key, id)
                && (best is null || RuleKey.Exactness(setting.Key) >= RuleKey.Exactness(best.Key)))
            {
                best = setting;
            }
        }

        return best;
    }

    /// <summary>Whether a standard is a section, or includes it.</summary>
    public static bool Includes(string standard, string section) =>
        string.Equals(section, standard, StringComparison.OrdinalIgnoreCase)
        || section.StartsWith(standard + ":", StringComparison.OrdinalIgnoreCase)
        || (string.Equals(standard, "PSS:restricted", StringComparison.OrdinalIgnoreCase) && string.Equals(section, "PSS:baseline", StringComparison.OrdinalIgnoreCase));

    private static bool IsAskedFor(DiagnosticDescriptor descriptor, string standard) => descriptor.Standards.Any(own => Includes(standard, own));
}
