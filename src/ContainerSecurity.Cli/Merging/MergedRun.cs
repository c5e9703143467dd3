using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Cli.Merging;

/// <summary>Runs of one version of this tool, merged as if one run had produced them: each result once, in the order of files.</summary>
internal sealed class MergedRun
{
    private readonly SarifRun _first;
    private readonly SortedDictionary<string, JsonElement> _rules = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _invocations = [];
    private readonly List<JsonElement> _results = [];

    public MergedRun(IReadOnlyList<SarifRun> runs)
    {
        _first = runs[0];
        foreach (var rule in runs.SelectMany(r => r.Rules))
        {
            if (SarifJson.Text(rule, "id") is { } id)
                _rules.TryAdd(id, rule);
        }

        AddOnce(runs.SelectMany(r => SarifJson.Objects(SarifJson.Property(r.Node, "invocations")) ?? []), _invocations);
        AddOnce(runs.SelectMany(r => r.Results), _results);
        // A file's results come from one run, in order, so a stable sort by path keeps all in order.
        _results = [.. _results.OrderBy(SarifJson.PathOf, StringComparer.Ordinal)];
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var property in _first.Node.EnumerateObject())
        {
            if (property.NameEquals("tool"))
                WriteWith(json, property, "driver", WriteDriver);
            else if (property.NameEquals("invocations"))
                WriteList(json, property.Name, _invocations);
            else if (!property.NameEquals("results"))
                property.WriteTo(json);
        }

        WriteResults(json);
        json.WriteEndObject();
    }

    private static void AddOnce(IEnumerable<JsonElement> items, List<JsonElement> list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        list.AddRange(items.Where(i => seen.Add(i.GetRawText())));
    }

    private static void WriteWith(Utf8JsonWriter json, JsonProperty parent, string name, Action<Utf8JsonWriter, JsonProperty> write)
    {
        json.WriteStartObject(parent.Name);
        foreach (var property in parent.Value.EnumerateObject())
        {
            if (property.NameEquals(name))
                write(json, property);
            else
                property.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<JsonElement> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            item.WriteTo(json);
        json.WriteEndArray();
    }

    private void WriteDriver(Utf8JsonWriter json, JsonProperty driver) =>
        WriteWith(json, driver, "rules", (j, rules) => WriteList(j, rules.Name, _rules.Values));

    private void WriteResults(Utf8JsonWriter json)
    {
        var indexes = _rules.Keys.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var result in _results)
        {
            json.WriteStartObject();
            foreach (var property in result.EnumerateObject())
            {
                if (!property.NameEquals("ruleIndex"))
                    property.WriteTo(json);
                else if (SarifJson.Text(result, "ruleId") is { } id && indexes.TryGetValue(id, out var index))
                    json.WriteNumber("ruleIndex", index);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
