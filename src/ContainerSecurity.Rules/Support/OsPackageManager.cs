using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// The command line of a distribution's package manager. Source: the manuals apt-get(8), apk(8), yum(8), dnf(8), zypper(8), pacman(8).
/// </summary>
internal sealed class OsPackageManager
{
    private static readonly OsPackageManager Apt = new()
    {
        Installs = ["install", "reinstall"],
        Refreshes = ["update"],
        Upgrades = ["upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade"],
        Asks = ["install", "reinstall", "upgrade", "dist-upgrade", "full-upgrade", "remove", "purge", "autoremove"],
        Answers = ["-y", "--yes", "--assume-yes"],
        ValueOptions = ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a", "--host-architecture", "-P", "--build-profiles"],
    };

    private static readonly OsPackageManager Apk = new()
    {
        Installs = ["add"],
        Refreshes = ["update"],
        Upgrades = ["upgrade"],
        ValueOptions =
        [
            "-p", "--root", "-X", "--repository", "-t", "--virtual", "--arch", "--keys-dir", "--repositories-file", "--wait", "--cache-dir", "--cache-max-age",
        ],
    };

    private static readonly OsPackageManager Yum = new()
    {
        Installs = ["install", "localinstall", "reinstall", "groupinstall"],
        Refreshes = ["makecache", "check-update"],
        Upgrades = ["update", "upgrade", "upgrade-minimal", "update-minimal", "distro-sync"],
        Asks = ["install", "localinstall", "reinstall", "groupinstall", "update", "upgrade", "remove", "erase", "autoremove"],
        Answers = ["-y", "--yes", "--assumeyes"],
        VersionHint = "-<version>",
        ValueOptions =
        [
            "-c", "--config", "-d", "--debuglevel", "-e", "--errorlevel", "--releasever", "--setopt", "--enablerepo", "--disablerepo", "--repo", "--repoid", "--installroot",
            "-x", "--exclude", "--disableplugin", "--enableplugin", "--forcearch", "-R", "--randomwait",
        ],
    };

    private static readonly OsPackageManager Zypper = new()
    {
        Installs = ["install", "in"],
        Refreshes = ["refresh", "ref"],
        Upgrades = ["update", "up", "dist-upgrade", "dup", "patch"],
        Asks = ["install", "in", "source-install", "si", "update", "up", "dist-upgrade", "dup", "patch", "remove", "rm"],
        Answers = ["-n", "--non-interactive", "-y", "--no-confirm"],
        ValueOptions = ["-R", "--root", "-D", "--reposd-dir", "-c", "--config", "--pkg-cache-dir", "--plus-repo", "-t", "--type", "--from", "-r", "--repo"],
    };

    // One word combines the letters: S synchronizes, y refreshes the package lists, u upgrades.
    private static readonly OsPackageManager Pacman = new()
    {
        Installs = ["-S"],
        Refreshes = [],
        Upgrades = ["-Sy", "-Syy", "-Su", "-Syu", "-Syyu"],
        ValueOptions = ["-b", "--dbpath", "-r", "--root", "--config", "--cachedir", "--ignore"],
        HasVerbWithDash = true,
    };

    /// <summary>The verbs that install the packages named after them.</summary>
    public required ImmutableArray<string> Installs { get; init; }

    /// <summary>The verbs that refresh the package lists.</summary>
    public required ImmutableArray<string> Refreshes { get; init; }

    /// <summary>The verbs that upgrade installed packages.</summary>
    public required ImmutableArray<string> Upgrades { get; init; }

    /// <summary>The verbs that may ask for confirmation.</summary>
    public ImmutableArray<string> Asks { get; init; } = [];

    /// <summary>The options that confirm automatically.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>The options whose value is a separate word.</summary>
    public required ImmutableArray<string> ValueOptions { get; init; }

    /// <summary>The notation of a version after a package name.</summary>
    public string VersionHint { get; init; } = "=<version>";

    /// <summary>Whether the verb is written as an option.</summary>
    public bool HasVerbWithDash { get; init; }

    public bool IsApt => this == Apt;

    public bool IsApk => this == Apk;

    public bool IsYum => this == Yum;

    public bool IsZypper => this == Zypper;

    /// <summary>Whether a program manages RPM packages or their sources.</summary>
    public static bool IsOfYum(string program) => Find(program) is { IsYum: true } || program is "yum-config-manager" or "dnf-config-manager";

    /// <summary>The package manager of a command, or null.</summary>
    public static OsPackageManager? Find(string? command) => command switch
    {
        "apt-get" or "apt" or "aptitude" => Apt,
        "apk" => Apk,
        "yum" or "dnf" or "dnf5" or "microdnf" or "tdnf" => Yum,
        "zypper" => Zypper,
        "pacman" => Pacman,
        _ => null,
    };

    /// <summary>Whether a package argument pins a version.</summary>
    public bool IsPinned(string package)
    {
        if (IsApt)
            return package.IndexOfAny(['=', '/']) >= 0;
        if (IsApk)
            return package.IndexOfAny(['=', '<', '>', '~', '@']) > 0;
        return package.IndexOfAny(['=', '<', '>']) > 0 || (IsYum && (package.StartsWith("@", StringComparison.Ordinal) || package.Contains(':') || EndsInVersion(package)));
    }

    // name-version[-release][.arch]: the last part begins with a digit. "java-17-openjdk" is a name.
    private static bool EndsInVersion(string package)
    {
        var last = package.LastIndexOf('-');
        return last > 0 && last + 1 < package.Length && char.IsDigit(package[last + 1]);
    }
}
