using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>Reads members of JSON objects in a policy; a member of an unexpected kind is treated as absent.</summary>
internal static class PolicyElement
{
    /// <summary>A member of an object, or null.</summary>
    public static JsonElement? Member(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(this JsonElement item, string name) => item.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The Boolean value of a member, or null.</summary>
    public static bool? Switch(this JsonElement item, string name) => item.Member(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The items of a member, or null.</summary>
    public static IReadOnlyList<JsonElement>? List(this JsonElement item, string name) =>
        item.Member(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    /// <summary>The strings in a member, or null if it has other items.</summary>
    public static IReadOnlyList<string>? Words(this JsonElement item, string name) => item.List(name) is { } words && words.All(static w => w.ValueKind == JsonValueKind.String)
        ? [.. words.Select(static w => w.GetString()!)]
        : null;

    /// <summary>Whether an item of a member meets a condition.</summary>
    public static bool Any(this JsonElement item, string name, Func<JsonElement, bool> isSo) => item.List(name)?.Any(isSo) == true;
}
