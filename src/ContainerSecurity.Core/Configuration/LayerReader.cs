using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads one configuration file and reports its errors with their locations.</summary>
internal sealed class LayerReader
{
    internal static readonly ImmutableArray<string> Keys =
    [
        "$schema", "root", "preset", "rulesVersion", "standards", "rules", "overrides", "exceptions", "inlineSuppressions", "baseline",
        "kubernetesVersion", "shellcheck", "images", "units",
    ];

    private static readonly ImmutableArray<string> OverrideKeys = ["files", "rules"];
    private static readonly ImmutableArray<string> ExceptionKeys = ["rule", "resource", "path", "reason", "until"];
    private readonly ConfigurationDocument _document;
    private readonly ValueReader _values;
    private readonly RuleSettingReader _rules;
    private readonly StandardNames _standards;
    private readonly DateTime? _today;
    private readonly string _folder;
    private readonly ConfigurationLayer _layer = new();

    public LayerReader(ConfigurationDocument document, RuleNames names, DateTime? today, List<Diagnostic> diagnostics)
    {
        _document = document;
        _values = new ValueReader(diagnostics);
        _rules = new RuleSettingReader(names, _values, document.Path);
        _standards = names.Standards;
        _today = today;
        diagnostics.AddRange(document.SyntaxDiagnostics);
        _folder = DocumentPath.FolderOf(document.Path.Replace('\\', '/'));
    }

    public ConfigurationLayer Read()
    {
        foreach (var entry in _values.Entries(_document.Root, "The configuration", Keys))
            ReadEntry(entry.Key.Text, entry.Value);
        return _layer;
    }

    private void ReadEntry(string key, DataNode value)
    {
        switch (key)
        {
            case "$schema":
                _values.Text(value, key);
                break;
            case "root":
                _layer.IsRoot = _values.Flag(value, key) ?? false;
                break;
            case "preset":
                _layer.Preset = (RulePreset?)_values.Choice(value, key, RuleSettingReader.Presets);
                break;
            case "rulesVersion":
                _layer.RulesVersion = ReadRulesVersion(value, key);
                break;
            case "standards":
                _layer.Standards = _values.Texts(value, key)?.Where(IsStandard).Select(t => t.Text).ToImmutableArray();
                break;
            case "rules":
                _layer.Rules = _rules.Read(value);
                break;
            case "overrides":
                _layer.Overrides = [.. _values.Items(value, key).Select(ReadOverride).OfType<ConfigurationOverride>()];
                break;
            case "exceptions":
                _layer.Exceptions = [.. _values.Items(value, key).Select(ReadException).OfType<RuleExemption>()];
                break;
            case "inlineSuppressions":
                _layer.InlineSuppressions = ReadInlineSuppressions(value);
                break;
            case "baseline":
                _layer.BaselinePath = _values.Text(value, key) is { } path ? (_folder.Length == 0 ? path : _folder + "/" + path) : null;
                break;
            case "kubernetesVersion":
                _layer.KubernetesVersion = _values.Version(value, key);
                break;
            case "shellcheck":
                _layer.ShellCheck = _values.Flag(value, key);
                break;
            case "images":
                foreach (var build in new ImageBuildReader(_values, _folder).Read(value))
                    _layer.Images[build.Image.Text] = build;
                break;
            case "units":
                _layer.Units = [.. new UnitSettingReader(_values, _folder).Read(value)];
                break;
        }
    }

    // An unknown standard requires no rule, so that it would disable all of them.
    private bool IsStandard(DataScalar node)
    {
        if (_standards.IsKnown(node.Text))
            return true;
        _values.Report(node, _standards.Refuse(node.Text));
        return false;
    }

    // An earlier version would disable all rules.
    private string? ReadRulesVersion(DataNode value, string key)
    {
        if (_values.Version(value, key) is not { } version)
            return null;
        if (!RulesVersion.IsLater(RulesVersion.First, version))
            return version;
        _values.Report(value, $"'{version}' is earlier than {RulesVersion.First}, the first version with rules");
        return null;
    }

    private ConfigurationOverride? ReadOverride(DataNode node)
    {
        if (!_values.IsObject(node, "An override"))
            return null;
        var entries = _values.Entries(node, "An override", OverrideKeys).ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        if (!entries.TryGetValue("files", out var files))
        {
            _values.Report(node, "An override requires 'files'");
            return null;
        }

        ImmutableArray<FileGlob> globs = [.. (_values.Texts(files, "files") ?? []).Select(t => _values.Glob(t, _folder)).OfType<FileGlob>()];
        return new ConfigurationOverride(globs, entries.TryGetValue("rules", out var rules) ? _rules.Read(rules) : []);
    }

    private RuleExemption? ReadException(DataNode node)
    {
        if (!_values.IsObject(node, "An exception"))
            return null;
        var entries = _values.Entries(node, "An exception", ExceptionKeys).ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        string? Text(string key) => entries.TryGetValue(key, out var value) ? _values.Text(value, key) : null;
        // A value of another type is already reported.
        bool IsMissing(string key, string? text) => text is null ? !entries.ContainsKey(key) : text.Trim().Length == 0;
        FileGlob? Glob(string key, string folder) =>
            entries.TryGetValue(key, out var value) && _values.Text(value, key) is not null ? _values.Glob((DataScalar)value, folder) : null;
        var (rule, reason, resource, path) = (Text("rule"), Text("reason"), Glob("resource", ""), Glob("path", _folder));
        var missing = IsMissing("rule", rule) ? "rule" : IsMissing("reason", reason) ? "reason" : null;
        if (missing is not null)
            _values.Report(node, $"An exception requires '{missing}'");
        if (string.IsNullOrWhiteSpace(rule) || string.IsNullOrWhiteSpace(reason))
            return null;

        // An unreadable condition must not widen an exemption.
        if (!_rules.CheckKey((DataScalar)entries["rule"]) || (resource is null && entries.ContainsKey("resource")) || (path is null && entries.ContainsKey("path")))
            return null;
        if (!entries.TryGetValue("until", out var untilNode))
            return new RuleExemption(rule!, reason!) { Resource = resource, Path = path };
        if (_values.Text(untilNode, "until") is not { } written)
            return null;
        if (!DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
        {
            _values.Report(untilNode, $"'{written}' is not a date; write it as 2027-06-30");
            return null;
        }

        if (_today is { } today && today.Date > until)
            _values.Report(untilNode, $"The exception for {rule} expired on {written}; remove or extend it", DiagnosticSeverity.Info);
        return new RuleExemption(rule!, reason!) { Resource = resource, Path = path, Until = until };
    }

    private ImmutableArray<string>? ReadInlineSuppressions(DataNode value)
    {
        if (value is DataSequence)
            return [.. (_values.Texts(value, "inlineSuppressions") ?? []).Where(_rules.CheckKey).Select(t => t.Text)];
        return _values.Flag(value, "inlineSuppressions") switch { true => ["*"], false => [], null => null };
    }
}
