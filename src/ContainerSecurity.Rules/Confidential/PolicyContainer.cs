using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Confidential;

/// <summary>A container as a confidential policy admits it.</summary>
/// <param name="Name">Its name or image.</param>
/// <param name="IsElevated">Whether it may run privileged, or as any user.</param>
/// <param name="Layers">How many layers of its image are named by their hashes; null where the policy does not speak of layers.</param>
/// <param name="AdmitsAnyVariable">Whether a rule admits environment variables of any name.</param>
/// <param name="AdmitsShell">Whether a shell may be started in it later.</param>
/// <param name="Image">The image as the template named it, or null.</param>
/// <param name="Command">The command, or null where the policy does not say it.</param>
/// <param name="Variables">The variables with their values (<c>NAME=value</c>) that it admits word for word.</param>
/// <param name="Patterns">The expressions for further variables.</param>
/// <param name="Destinations">Where it may have mounts, or null where the policy does not say it.</param>
/// <param name="Processes">The commands that may be started in it later, or null where the policy does not say it.</param>
/// <param name="AdmitsAnyMount">Whether a rule admits mounts from or to anywhere.</param>
/// <param name="AllowsOutput">Whether the host may read what it writes to its standard output.</param>
internal sealed record PolicyContainer(
    string Name, bool IsElevated, int? Layers, bool AdmitsAnyVariable, bool AdmitsShell, string? Image, IReadOnlyList<string>? Command,
    IReadOnlyList<string> Variables, IReadOnlyList<string> Patterns, IReadOnlyList<string>? Destinations, IReadOnlyList<IReadOnlyList<string>>? Processes,
    bool AdmitsAnyMount, bool AllowsOutput)
{
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "zsh", "pwsh", "busybox"];

    /// <summary>Reads one item of a policy's list.</summary>
    public static PolicyContainer Read(JsonElement item) => new(
        Text(item, "name") ?? Text(item, "id") ?? "",
        (Member(item, "allow_elevated") is { ValueKind: JsonValueKind.True }) || (Member(item, "user") is { } user && Member(user, "user_idname") is { } id && Text(id, "strategy") == "any"),
        Member(item, "layers") is { ValueKind: JsonValueKind.Array } layers ? layers.GetArrayLength() : null,
        Any(item, "env_rules", rule => Text(rule, "strategy") == "re2" && IsAnyName(Text(rule, "pattern") ?? "")),
        Any(item, "exec_processes", process => Member(process, "command") is { ValueKind: JsonValueKind.Array } command && command.GetArrayLength() > 0
            && command[0] is { ValueKind: JsonValueKind.String } program && Shells.Contains(FileName(program.GetString()!))),
        Text(item, "id"),
        Words(item, "command"),
        Rules(item, "string"),
        Rules(item, "re2"),
        List(item, "mounts")?.Select(m => Text(m, "destination") ?? "").ToList(),
        List(item, "exec_processes")?.Select(p => Words(p, "command") ?? []).ToList(),
        Any(item, "mounts", m => IsAnything(Text(m, "source")) || IsAnything(Text(m, "destination"))),
        Member(item, "allow_stdio_access") is { ValueKind: JsonValueKind.True });

    /// <summary>Whether a variable is surely refused: it is admitted with another value only, and no expression may speak of it.</summary>
    public bool Refuses(string name, string value) =>
        Variables.Any(v => v.StartsWith(name + "=", StringComparison.Ordinal)) && !Variables.Contains(name + "=" + value)
        && !AdmitsAnyVariable && !Patterns.Any(p => p.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is the container that holds a group's network, which the platform adds.</summary>
    public bool IsPause => Command is ["/pause"];

    /// <summary>Whether a place for a mount is surely refused.</summary>
    public bool RefusesMount(string place) => Destinations is not null && !AdmitsAnyMount && !Destinations.Any(d => d == place || d.IndexOfAny(['*', '+', '(', '[']) >= 0);

    /// <summary>Whether a command is surely refused to be started in it.</summary>
    public bool RefusesProcess(IReadOnlyList<string> command) => Processes is not null && !Processes.Any(p => p.SequenceEqual(command));

    /// <summary>A member of an object, or null.</summary>
    public static JsonElement? Member(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(JsonElement item, string name) => Member(item, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IReadOnlyList<string> Rules(JsonElement item, string strategy) => Member(item, "env_rules") is { ValueKind: JsonValueKind.Array } rules
        ? [.. rules.EnumerateArray().Where(r => Text(r, "strategy") == strategy).Select(r => Text(r, "pattern")).OfType<string>()]
        : [];

    private static IReadOnlyList<JsonElement>? List(JsonElement item, string name) =>
        Member(item, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    private static IReadOnlyList<string>? Words(JsonElement item, string name) => List(item, name) is { } words && words.All(w => w.ValueKind == JsonValueKind.String)
        ? [.. words.Select(w => w.GetString()!)]
        : null;

    private static bool IsAnything(string? pattern) => pattern is ".*" or ".+" or "^.*$" or "^.+$" or "/.*" or "/.+";

    private static bool Any(JsonElement item, string name, Func<JsonElement, bool> isSo) =>
        Member(item, name) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(isSo);

    private static bool IsAnyName(string pattern)
    {
        var equals = pattern.IndexOf('=');
        var name = equals < 0 ? pattern.TrimEnd('$') : pattern.Substring(0, equals);
        return name.Trim('^', '(', ')') is ".*" or ".+";
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
