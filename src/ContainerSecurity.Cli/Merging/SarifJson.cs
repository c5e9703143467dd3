using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ContainerSecurity.Cli.Merging;

/// <summary>Reads JSON of unknown structure.</summary>
internal static class SarifJson
{
    /// <summary>A property of an object; null if it is not an object or lacks the property.</summary>
    public static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text of a property; null if it has none.</summary>
    public static string? Text(JsonElement? element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The objects of a list; empty if there is no list; null if it contains anything else.</summary>
    public static List<JsonElement>? Objects(JsonElement? list)
    {
        if (list is null or { ValueKind: JsonValueKind.Null })
            return [];
        if (list is not { ValueKind: JsonValueKind.Array } array)
            return null;
        var items = new List<JsonElement>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
                return null;
            items.Add(item);
        }

        return items;
    }

    /// <summary>The path of the file of a result; empty if it has none.</summary>
    public static string PathOf(JsonElement result)
    {
        if (Objects(Property(result, "locations")) is not [var first, ..])
            return "";
        var artifact = Property(Property(first, "physicalLocation"), "artifactLocation");
        return Text(artifact, "uri") is { } uri ? Uri.UnescapeDataString(uri) : "";
    }

    /// <summary>The severity of a result; null if it is suppressed, or not a failure.</summary>
    public static DiagnosticSeverity? SeverityOf(JsonElement result)
    {
        if (Objects(Property(result, "suppressions")) is { Count: > 0 })
            return null;
        return Text(result, "level") switch
        {
            "error" => DiagnosticSeverity.Error,
            // SARIF 2.1.0, 3.27.10: warning is the default.
            "warning" or null => DiagnosticSeverity.Warning,
            "note" => DiagnosticSeverity.Info,
            _ => null,
        };
    }
}
