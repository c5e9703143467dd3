using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Deployments;

namespace ContainerSecurity;

/// <summary>Reads what a configuration says of units: which files are deployed together, and with which values.</summary>
/// <param name="values">Reads values.</param>
/// <param name="folder">The folder of the configuration.</param>
internal sealed class UnitSettingReader(ValueReader values, string folder)
{
    private static readonly ImmutableArray<string> Keys = ["path", "with", "without", "values", "testData"];

    public IEnumerable<UnitSetting> Read(DataNode node) => values.Items(node, "units").Select(ReadOne).OfType<UnitSetting>();

    private UnitSetting? ReadOne(DataNode node)
    {
        if (!values.IsObject(node, "A unit"))
            return null;
        var entries = values.Entries(node, "A unit", Keys).ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        if (!entries.TryGetValue("path", out var path))
        {
            values.Report(node, "A unit requires 'path'");
            return null;
        }

        if (ReadPath(path, "path") is not { } unit)
            return null;
        return new UnitSetting(unit)
        {
            With = Globs(entries, "with"),
            Without = Globs(entries, "without"),
            Values = entries.TryGetValue("values", out var variants) ? ReadValues(variants) : [],
            IsTestData = entries.TryGetValue("testData", out var flag) ? values.Flag(flag, "testData") : null,
            Location = path.Location,
        };
    }

    private string? ReadPath(DataNode node, string key)
    {
        if (values.Text(node, key) is not { } text)
            return null;
        if (DocumentPath.Resolve(folder, text) is { } path && path != ".." && !path.StartsWith("../", StringComparison.Ordinal))
            return path;
        values.Report(node, $"'{text}' is not a path relative to the directory of this file");
        return null;
    }

    private ImmutableArray<FileGlob> Globs(Dictionary<string, DataNode> entries, string key) =>
        entries.TryGetValue(key, out var node) ? [.. (values.Texts(node, key) ?? []).Select(t => values.Glob(t, folder)).OfType<FileGlob>()] : [];

    // Each entry is one variant: a values file, or the list of those that are given together.
    private ImmutableArray<ImmutableArray<string>> ReadValues(DataNode node) =>
    [
        .. values.Items(node, "values").Select(item => item is DataSequence files ? files.Items : [item])
            .Select(files => files.Select(f => ReadPath(f, "values")).OfType<string>().ToImmutableArray()).Where(files => !files.IsEmpty),
    ];
}
