using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>Finds paths of a RUN instruction that a mount keeps out of the layer.</summary>
internal static class Mounts
{
    /// <summary>Whether a cache or tmpfs mount covers a path.</summary>
    public static bool Cover(RunInstructionSyntax run, string path) => run.Mounts.Any(m => IsKept(m) && Target(m) is { } target
        && (target == path || path.StartsWith(target + "/", StringComparison.Ordinal)));

    /// <summary>Whether a cache or tmpfs mount has a target that contains a word.</summary>
    public static bool CoverAny(RunInstructionSyntax run, string word) => run.Mounts.Any(m => IsKept(m) && Target(m)?.Contains(word, StringComparison.Ordinal) == true);

    private static bool IsKept(FlagSyntax mount) => mount.GetField("type")?.Text is "cache" or "tmpfs";

    private static string? Target(FlagSyntax mount) => (mount.GetField("target") ?? mount.GetField("dst") ?? mount.GetField("destination"))?.Text.TrimEnd('/');
}
