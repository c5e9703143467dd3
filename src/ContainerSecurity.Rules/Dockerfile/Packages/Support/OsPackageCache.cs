using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>Determines whether a package cache stays in the layer of a RUN instruction.</summary>
internal static class OsPackageCache
{
    /// <summary>The advice for the cache that an installation leaves, or null if it leaves none.</summary>
    public static string? Left(OsPackageCommand install, RunInstructionSyntax run)
    {
        // yum and dnf download metadata even to install local files.
        if (!install.IsInstall || (install.Packages.IsEmpty && !install.Manager.IsYum))
            return null;
        var manager = install.Manager;
        if (manager.IsApk)
            return install.Invocation.HasOption("--no-cache") || Removes(install, "/var/cache/apk") || Mounts.Cover(run, "/var/cache/apk") || Mounts.Cover(run, "/etc/apk/cache") ? null : "add --no-cache";
        if (manager.IsYum)
            return Cleans(install, "clean", "all") || Removes(install, "/var/cache/yum") || Removes(install, "/var/cache/dnf") || Removes(install, "/var/cache/libdnf5") || Mounts.Cover(run, "/var/cache/yum") || Mounts.Cover(run, "/var/cache/dnf") || Mounts.Cover(run, "/var/cache/libdnf5") ? null : $"run '{install.Name} clean all' in the same RUN instruction";
        if (!manager.IsZypper)
            return null;
        return Cleans(install, "clean") || Cleans(install, "cc") || Removes(install, "/var/cache/zypp") || Mounts.Cover(run, "/var/cache/zypp") ? null : "run 'zypper clean' in the same RUN instruction";
    }

    /// <summary>The advice for the package lists that apt leaves, or null if a later command removes them.</summary>
    public static string? LeftLists(OsPackageCommand call, RunInstructionSyntax run) =>
        Removes(call, "/var/lib/apt/lists") || Cleans(call, "distclean") || Mounts.Cover(run, "/var/lib/apt/lists") ? null : "remove /var/lib/apt/lists/* in the same RUN instruction";

    private static bool Removes(OsPackageCommand install, string path) => IsFollowedBy(install, c =>
        c is { Name: "rm" or "find" } && c.Arguments.Any(a => MayName(a.StaticPrefix, path)));

    private static bool Cleans(OsPackageCommand install, params string[] words) => IsFollowedBy(install, c =>
        OsPackageManager.Find(c.Name) == install.Manager && words.All(w => c.Arguments.Any(a => a.StaticText == w)));

    // A command before the installation cannot clean up after it. Loops and functions count in source order.
    private static bool IsFollowedBy(OsPackageCommand install, Func<ShellInvocation, bool> isIt)
    {
        var commands = install.Invocation.Command.Script.Commands;
        for (var i = commands.IndexOf(install.Invocation.Command) + 1; i < commands.Length; i++)
        {
            if (isIt(commands[i].EffectiveCommand))
                return true;
        }

        return false;
    }

    // The path itself, a parent directory, a path below it, or a pattern that may match one of these.
    private static bool MayName(string text, string path)
    {
        var pattern = text.IndexOfAny(['*', '?', '[', '{']);
        if (pattern >= 0)
            return path.StartsWith(text.Substring(0, pattern).TrimEnd('/'), StringComparison.Ordinal) || text.StartsWith(path + "/", StringComparison.Ordinal);
        var name = text.TrimEnd('/');
        return name.Length > 1 && (name == path || path.StartsWith(name + "/", StringComparison.Ordinal) || name.StartsWith(path + "/", StringComparison.Ordinal));
    }
}
