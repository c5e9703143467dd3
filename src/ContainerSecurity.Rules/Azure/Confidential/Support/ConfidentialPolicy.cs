using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>
/// The policy of a confidential container group (<c>ccePolicy</c>): base64-encoded Rego, or JSON in the first previews.
/// Only assignments on their own line are parsed; the rest is treated as absent.
/// </summary>
internal sealed class ConfidentialPolicy
{
    private const string PolicyPath = "properties.confidentialComputeProperties.ccePolicy";

    private static readonly string[] EnforcementPoints =
    [
        "create_container", "exec_in_container", "exec_external", "mount_device", "mount_overlay", "load_fragment", "signal_container_process", "get_properties",
        "plan9_mount", "shutdown_container", "scratch_mount",
    ];

    private readonly string _text;

    private ConfidentialPolicy(string text, Location location) => (_text, Location) = (text, location);

    /// <summary>The location of the policy in the template.</summary>
    public Location Location { get; }

    /// <summary>The policy setting of a group.</summary>
    public static Setting SettingOf(AzureResource group) => Setting.Of(group, PolicyPath);

    /// <summary>Parses the policy of a group; null if it is missing or unreadable.</summary>
    public static ConfidentialPolicy? Of(AzureResource group)
    {
        var setting = SettingOf(group);
        return setting.Text is { Length: > 0 } encoded && Base64.Decode(encoded) is { } text && IsPolicy(text) ? new ConfidentialPolicy(text, setting.Location) : null;
    }

    /// <summary>Whether the policy allows everything.</summary>
    public bool AllowsAll => _text.TrimStart().StartsWith("{", StringComparison.Ordinal)
        ? IsOpenJson(_text)
        : Array.Exists(EnforcementPoints, point => Assigned(point) is { } value && value.Replace(" ", "").StartsWith("{\"allowed\":true", StringComparison.Ordinal));

    /// <summary>Whether the policy sets a flag (<c>allow_dump_stacks := true</c>).</summary>
    public bool Switches(string name) => Assigned(name) == "true";

    /// <summary>Whether the policy is known to allow a container that meets a condition.</summary>
    public bool Admits(Func<PolicyContainer, bool> isSo) => Containers()?.Any(isSo) == true;

    /// <summary>The containers that the policy allows; null if the list is not a literal.</summary>
    public IReadOnlyList<PolicyContainer>? Containers() => Items("containers", PolicyContainer.Read);

    /// <summary>The fragments that the policy loads; null if the list is not a literal.</summary>
    public IReadOnlyList<PolicyFragment>? Fragments() => Items("fragments", PolicyFragment.Read);

    private List<T>? Items<T>(string name, Func<JsonElement, T> read)
    {
        using var list = RegoJson.Find(_text, name);
        return list?.RootElement.ValueKind == JsonValueKind.Array ? [.. list.RootElement.EnumerateArray().Select(read)] : null;
    }

    private static bool IsPolicy(string text) =>
        text.TrimStart().StartsWith("{", StringComparison.Ordinal) || text.Contains("package policy", StringComparison.Ordinal);

    // The value that a line assigns to a name, without a trailing comment.
    private string? Assigned(string name)
    {
        foreach (var raw in _text.Split('\n'))
        {
            var line = raw.Trim();
            if (!line.StartsWith(name, StringComparison.Ordinal))
                continue;
            var rest = line.Substring(name.Length).TrimStart();
            if (!rest.StartsWith(":=", StringComparison.Ordinal) && !rest.StartsWith("=", StringComparison.Ordinal))
                continue;
            var value = rest.Substring(rest[0] == ':' ? 2 : 1);
            var comment = value.IndexOf('#');
            return (comment < 0 ? value : value.Substring(0, comment)).Trim();
        }
        return null;
    }

    private static bool IsOpenJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("allow_all", out var all) && all.ValueKind == JsonValueKind.True;
        }
        catch (JsonException)
        {
            // Invalid JSON: CNS3202 reports unreadable policies.
            return false;
        }
    }
}
