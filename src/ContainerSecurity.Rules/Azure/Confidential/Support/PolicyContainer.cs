using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A container as a confidential policy admits it.</summary>
/// <param name="Name">Its name or image.</param>
/// <param name="Image">The image as the template named it, or null.</param>
/// <param name="Layers">How many layers of its image are named by their hashes; null where the policy does not speak of layers.</param>
/// <param name="Command">The command, or null where the policy does not say it.</param>
/// <param name="WorkingDirectory">The folder that it starts in, or null where the policy does not say it.</param>
/// <param name="Variables">The variables that it may have.</param>
/// <param name="Rights">The rights that it may have.</param>
/// <param name="Mounts">The mounts that it may have, or null where the policy does not say it.</param>
/// <param name="Processes">The commands that may be started in it later, or null where the policy does not say it.</param>
/// <param name="AllowsOutput">Whether the host may read what it writes to its standard output.</param>
internal sealed record PolicyContainer(
    string Name, string? Image, int? Layers, IReadOnlyList<string>? Command, string? WorkingDirectory, PolicyVariables Variables, PolicyRights Rights,
    IReadOnlyList<PolicyMount>? Mounts, IReadOnlyList<IReadOnlyList<string>>? Processes, bool AllowsOutput)
{
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "zsh", "pwsh", "busybox"];

    /// <summary>Reads one item of a policy's list.</summary>
    public static PolicyContainer Read(JsonElement item) => new(
        item.Text("name") ?? item.Text("id") ?? "",
        item.Text("id"),
        item.List("layers")?.Count,
        item.Words("command"),
        item.Text("working_dir"),
        PolicyVariables.Read(item),
        PolicyRights.Read(item),
        item.List("mounts")?.Select(PolicyMount.Read).ToList(),
        item.List("exec_processes")?.Select(static p => p.Words("command") ?? []).ToList(),
        item.Switch("allow_stdio_access") == true);

    /// <summary>Whether it may run privileged, or as any user.</summary>
    public bool IsElevated => Rights.IsPrivileged || Rights.AnyUser;

    /// <summary>Whether a shell may be started in it later.</summary>
    public bool AdmitsShell => Processes?.Any(static p => p.Count > 0 && Shells.Contains(p[0].Substring(p[0].LastIndexOf('/') + 1))) == true;

    /// <summary>Whether a rule admits mounts from or to anywhere.</summary>
    public bool AdmitsAnyMount => Mounts?.Any(static m => m.IsAnything) == true;

    /// <summary>Whether it is the container that holds a group's network, which the platform adds.</summary>
    public bool IsPause => Command is ["/pause"];

    /// <summary>Whether a place for a mount is surely refused.</summary>
    public bool RefusesMount(string place) => Mounts is not null && !AdmitsAnyMount && Mounts.All(m => m.IsElsewhere(place));

    /// <summary>Whether a place is surely admitted only to be written, or only to be read.</summary>
    /// <param name="place">The place.</param>
    /// <param name="isReadOnly">What the group asks for.</param>
    public bool RefusesMode(string place, bool isReadOnly) =>
        Mounts is not null && !AdmitsAnyMount && Mounts.Where(m => !m.IsElsewhere(place)).ToList() is { Count: > 0 } there && there.TrueForAll(m => m.IsReadOnly == !isReadOnly);

    /// <summary>Whether a command is surely refused to be started in it.</summary>
    public bool RefusesProcess(IReadOnlyList<string> command) => Processes is not null && !Processes.Any(p => p.SequenceEqual(command));
}
