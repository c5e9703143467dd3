using System;
using System.Linq;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Rules.Packages;

/// <summary>Tells whether a package manager's cache stays in the layer of a RUN instruction.</summary>
internal static class OsPackageCache
{
    /// <summary>What to do about the cache that a command leaves, or null where it leaves none.</summary>
    public static string? Left(ShellInvocation command, ShellScript script, RunInstructionSyntax run)
    {
        if (OsPackageInstall.Read(command) is not { } install || install.Packages.IsEmpty)
            return null;
        return install.Manager switch
        {
            "apt-get" or "apt" or "aptitude" when !Removes(script, "/var/lib/apt") && !IsMounted(run, "/var/lib/apt") => "remove /var/lib/apt/lists/* in the same RUN",
            "apk" when !command.HasOption("--no-cache") && !Removes(script, "/var/cache/apk") && !IsMounted(run, "/var/cache/apk") && !IsMounted(run, "/etc/apk/cache") => "add --no-cache",
            "yum" or "dnf" or "microdnf" or "tdnf" when !Cleans(script, install.Manager, "clean") && !Removes(script, "/var/cache/") && !IsMounted(run, "/var/cache/") => $"add '{install.Manager} clean all' in the same RUN",
            "zypper" when !Cleans(script, "zypper", "clean", "cc") && !Removes(script, "/var/cache/zypp") && !IsMounted(run, "/var/cache/zypp") => "add 'zypper clean' in the same RUN",
            _ => null,
        };
    }

    private static bool Removes(ShellScript script, string path) => script.Commands.Any(c =>
        c.EffectiveCommand is { Name: "rm" or "find" } remove && remove.Arguments.Any(a => a.StaticPrefix.StartsWith(path, StringComparison.Ordinal) || path.StartsWith(a.StaticPrefix.TrimEnd('*', '/') + "/", StringComparison.Ordinal)));

    private static bool Cleans(ShellScript script, string manager, params string[] verbs) =>
        script.Commands.Any(c => c.EffectiveCommand is { } clean && (clean.Name == manager || (manager is "yum" or "dnf" && clean.Name is ("yum" or "dnf"))) && clean.Arguments.Any(a => verbs.Contains(a.StaticText)));

    private static bool IsMounted(RunInstructionSyntax run, string path) =>
        run.FlagsNamed("mount").Any(f => f.Value is { } value && (value.Text.Contains("target=" + path, StringComparison.Ordinal) || value.Text.Contains("dst=" + path, StringComparison.Ordinal)));
}
