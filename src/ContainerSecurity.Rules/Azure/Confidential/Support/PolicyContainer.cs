using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A container that a confidential policy allows.</summary>
/// <param name="Name">The name or image.</param>
/// <param name="Image">The image as written in the template, or null.</param>
/// <param name="Layers">The number of layer hashes of the image; null if the policy does not list layers.</param>
/// <param name="Command">The command, or null if the policy does not specify it.</param>
/// <param name="WorkingDirectory">The working directory, or null if the policy does not specify it.</param>
/// <param name="Variables">The allowed environment variables.</param>
/// <param name="Rights">The allowed privileges.</param>
/// <param name="Mounts">The allowed mounts, or null if the policy does not specify them.</param>
/// <param name="Processes">The commands that may be executed in the running container, or null if the policy does not specify them.</param>
/// <param name="AllowsOutput">Whether the host may read the standard output.</param>
internal sealed record PolicyContainer(
    string Name, string? Image, int? Layers, IReadOnlyList<string>? Command, string? WorkingDirectory, PolicyVariables Variables, PolicyRights Rights,
    IReadOnlyList<PolicyMount>? Mounts, IReadOnlyList<IReadOnlyList<string>>? Processes, bool AllowsOutput)
{
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "zsh", "pwsh", "busybox"];

    /// <summary>Parses one item of the list in a policy.</summary>
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

    /// <summary>Whether a shell may be executed in the running container.</summary>
    public bool AdmitsShell => Processes?.Any(static p => p.Count > 0 && Shells.Contains(p[0].Substring(p[0].LastIndexOf('/') + 1))) == true;

    /// <summary>Whether a rule allows mounts with any source or destination.</summary>
    public bool AdmitsAnyMount => Mounts?.Any(static m => m.IsAnything) == true;

    /// <summary>Whether this is the pause container, which the platform adds to hold the network namespace of the group.</summary>
    public bool IsPause => Command is ["/pause"];

    /// <summary>Whether a mount path is certain to be rejected.</summary>
    public bool RefusesMount(string place) => Mounts is not null && !AdmitsAnyMount && Mounts.All(m => m.IsElsewhere(place));

    /// <summary>Whether the mode of a mount is certain to be rejected: the policy allows the path only in the other mode.</summary>
    /// <param name="place">The mount path.</param>
    /// <param name="isReadOnly">Whether the group mounts it read-only.</param>
    public bool RefusesMode(string place, bool isReadOnly) =>
        Mounts is not null && !AdmitsAnyMount && Mounts.Where(m => !m.IsElsewhere(place)).ToList() is { Count: > 0 } there && there.TrueForAll(m => m.IsReadOnly == !isReadOnly);

    /// <summary>Whether executing a command is certain to be rejected.</summary>
    public bool RefusesProcess(IReadOnlyList<string> command) => Processes is not null && !Processes.Any(p => p.SequenceEqual(command));
}
