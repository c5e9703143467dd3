using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads the settings of rules.</summary>
internal sealed class RuleSettingReader(RuleNames names, ValueReader values, string path)
{
    // The words are in the order of the enumeration members, since they are converted by index.
    internal static readonly ImmutableArray<string> Presets = ["minimal", "recommended", "strict", "all"];
    internal static readonly ImmutableArray<string> Levels = ["off", "info", "warning", "error", "default"];

    // A suggestion compares the id with those of all rules.
    private const int MaxSuggestions = 100;
    private int _suggestions;

    public ImmutableArray<RuleSetting> Read(DataNode node)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var entry in values.Entries(node, "'rules'", null))
        {
            if (!CheckKey(entry.Key))
                continue;
            settings[entry.Key.Text] = entry.Value is DataMapping mapping
                ? ReadObject(entry.Key.Text, mapping)
                : new RuleSetting(entry.Key.Text, (RuleLevel?)values.Choice(entry.Value, entry.Key.Text, Levels)) { Origin = path };
        }

        return [.. settings.Values];
    }

    public bool CheckKey(DataScalar key)
    {
        if (names.IsKnown(key.Text))
            return true;
        values.Report(key, RuleKey.IsPattern(key.Text)
            ? $"No rule id starts with '{key.Text.TrimEnd('*')}'"
            : $"No rule has the id '{key.Text}'{(_suggestions++ < MaxSuggestions ? Suggestion.For(key.Text, names.Ids) : "")}");
        return false;
    }

    private RuleSetting ReadObject(string key, DataMapping mapping)
    {
        RuleLevel? level = null;
        var known = names.OptionsOf(key);
        var options = ImmutableDictionary.CreateBuilder<RuleOption, object>();
        foreach (var entry in values.Entries(mapping, $"'{key}'", ["severity", .. known.Select(o => o.Name)]))
        {
            if (entry.Key.Text == "severity")
                level = (RuleLevel?)values.Choice(entry.Value, "severity", Levels);
            else if (known.First(o => o.Name == entry.Key.Text) is var option && option.TryRead(entry.Value, out var value))
                options[option] = value;
            else
                values.Report(entry.Value, $"'{entry.Key.Text}' must be {option.Expected}");
        }

        return new RuleSetting(key, level) { Options = options.ToImmutable(), Origin = path };
    }
}
