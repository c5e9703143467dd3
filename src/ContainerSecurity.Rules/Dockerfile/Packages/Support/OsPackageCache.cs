using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>Determines whether a package cache stays in the layer of a RUN instruction.</summary>
internal static class OsPackageCache
{
    private const string AptArchives = "/var/cache/apt/archives";

    // Where each program keeps packages and metadata. yum is dnf since RHEL 8; microdnf has had the folders of both.
    private static readonly Dictionary<string, string[]> YumFolders = new(StringComparer.Ordinal)
    {
        ["yum"] = ["/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5"],
        ["dnf"] = ["/var/cache/dnf", "/var/cache/libdnf5"],
        ["dnf-3"] = ["/var/cache/dnf"],
        ["dnf4"] = ["/var/cache/dnf"],
        ["dnf5"] = ["/var/cache/libdnf5"],
        ["microdnf"] = ["/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5"],
        ["tdnf"] = ["/var/cache/tdnf"],
    };

    /// <summary>The advice for the cache that an installation or upgrade leaves, or null if it leaves none.</summary>
    public static string? Left(OsPackageCommand install, RunInstructionSyntax run)
    {
        // yum and dnf download metadata even to install local files.
        var manager = install.Manager;
        if (!(install.IsInstall || install.IsUpgrade || install.IsGroupInstall) || (install.IsInstall && install.Packages.IsEmpty && !manager.IsYum))
            return null;
        if (manager.IsApk)
            return install.Invocation.HasOption("--no-cache") || Cleans(install, "cache", "clean") || Cleans(install, "cache", "purge") || IsGone(install, run, "/var/cache/apk") || IsGone(install, run, "/etc/apk/cache") ? null : "add --no-cache";
        if (manager.IsYum)
            return Cleans(install, "clean", "all") || YumFolders[install.Name].Any(f => IsGone(install, run, f)) ? null : $"run '{install.Name} clean all' in the same RUN instruction";
        if (!manager.IsZypper)
            return null;
        return Cleans(install, "clean") || Cleans(install, "cc") || IsGone(install, run, "/var/cache/zypp") ? null : "run 'zypper clean' in the same RUN instruction";
    }

    /// <summary>The advice for the package lists that apt leaves, or null if a later command removes them.</summary>
    public static string? LeftLists(OsPackageCommand call, RunInstructionSyntax run) =>
        IsGone(call, run, "/var/lib/apt/lists") || Cleans(call, "distclean") || Cleans(call, "dist-clean") ? null : "remove /var/lib/apt/lists/* in the same RUN instruction";

    /// <summary>The advice for the packages that apt keeps where the image's own cleanup is turned off, or null if they are removed.</summary>
    public static string? LeftArchives(OsPackageCommand install, RunInstructionSyntax run) =>
        !(install.IsInstall || install.IsUpgrade) || IsGone(install, run, AptArchives) || Cleans(install, "clean") || Cleans(install, "distclean") || Cleans(install, "dist-clean")
            ? null : "run 'apt-get clean' in the same RUN instruction, or mount /var/cache/apt as a cache";

    /// <summary>Whether a script turns off the cleanup after each installation that the images of Debian and Ubuntu configure.</summary>
    public static bool KeepsArchives(ShellScript script) =>
        script.Commands.Any(c => c.EffectiveCommand.Name is "rm" or "unlink" or "mv" && c.Arguments.Any(a => a.StaticPrefix.EndsWith("/docker-clean", StringComparison.Ordinal)));

    private static bool IsGone(OsPackageCommand install, RunInstructionSyntax run, string path) => Removes(install, path) || Mounts.Cover(run, path);

    private static bool Removes(OsPackageCommand install, string path)
    {
        // "cd /var/lib/apt/lists && rm -rf *"
        var isInside = false;
        return IsFollowedBy(install, c =>
        {
            if (c.Name is "cd" or "pushd")
                isInside = c.Arguments.FirstOrDefault() is { } folder && CachePaths.Covers(folder, path);
            return c.Name switch
            {
                "rm" => c.Operands.Any(a => CachePaths.Covers(a, path) || (isInside && CachePaths.IsEverything(a.StaticText))),
                "find" => CachePaths.Deletes(c) && c.Operands.Any(a => CachePaths.Covers(a, path)),
                _ => false,
            };
        });
    }

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
}
