using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes values of the model as JSON.</summary>
internal static class ModelJson
{
    /// <summary>Writes a property; nothing when it is unset.</summary>
    public static void Property<T>(this Utf8JsonWriter json, string name, Property<T> property)
    {
        if (property.IsUnset)
            return;
        json.WritePropertyName(name);
        json.Value(property);
    }

    /// <summary>Writes a list of properties; nothing when it is empty.</summary>
    public static void Properties<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<Property<T>> properties)
    {
        if (properties.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var property in properties)
            json.Value(property);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects; nothing when it is empty.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an object; nothing when it is null.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (item is null)
            return;
        json.WriteStartObject(name);
        write(json, item);
        json.WriteEndObject();
    }

    public static void Pairs(this Utf8JsonWriter json, string name, IReadOnlyCollection<KeyValuePair<string, Property<string>>> pairs)
    {
        if (pairs.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var pair in pairs)
            json.Property(pair.Key, pair.Value);
        json.WriteEndObject();
    }

    /// <summary>Writes a text; nothing when it is null or empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    /// <summary>Writes a list of texts; nothing when it is empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Writes a boolean; nothing when it is false.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }

    public static void Place(this Utf8JsonWriter json, string name, Location location)
    {
        if (location.Document is not null)
            json.WriteString(name, Format(location.Start));
    }

    private static string Format(LinePosition position) =>
        (position.Line + 1).ToString(CultureInfo.InvariantCulture) + ":" + (position.Character + 1).ToString(CultureInfo.InvariantCulture);

    private static void Value<T>(this Utf8JsonWriter json, Property<T> property)
    {
        json.WriteStartObject();
        if (property.IsKnown)
        {
            json.WritePropertyName("value");
            Scalar(json, property.Value);
        }
        else
        {
            json.WriteString("unknown", property.Expression ?? "");
        }

        json.Place("at", property.Location);
        json.WriteEndObject();
    }

    private static void Scalar<T>(Utf8JsonWriter json, T? value)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(value?.ToString());
                break;
        }
    }
}
