using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// The command line of a distribution's package manager. Source: the manuals apt-get(8), apk(8), yum(8), dnf(8), zypper(8), pacman(8);
/// choco install and choco upgrade, winget install, scoop install.
/// </summary>
internal sealed class OsPackageManager
{
    private static readonly OsPackageManager Apt = new()
    {
        Installs = ["install", "reinstall", "satisfy"],
        Refreshes = ["update"],
        Upgrades = ["upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade", "dselect-upgrade"],
        Asks = ["install", "reinstall", "satisfy", "build-dep", "upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade", "dselect-upgrade", "remove", "purge", "autoremove", "autopurge"],
        Answers = ["-y", "--yes", "--assume-yes"],
        ValueOptions = ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a", "--host-architecture", "-P", "--build-profiles"],
    };

    private static readonly OsPackageManager Apk = new()
    {
        Installs = ["add", "fix"],
        Refreshes = ["update"],
        Upgrades = ["upgrade"],
        ValueOptions =
        [
            "-p", "--root", "-X", "--repository", "-t", "--virtual", "--arch", "--keys-dir", "--repositories-file", "--wait", "--cache-dir", "--cache-max-age",
        ],
    };

    private static readonly OsPackageManager Yum = new()
    {
        Installs = ["install", "in", "localinstall", "reinstall", "rei", "downgrade", "dg", "install-n", "install-na", "install-nevra", "swap", "debuginfo-install", "debug-install"],
        GroupInstalls = ["groupinstall", "group-install", "builddep", "build-dep"],
        Refreshes = ["makecache", "mc", "check-update", "check-upgrade"],
        Upgrades =
        [
            "update", "upgrade", "up", "upgrade-minimal", "update-minimal", "up-min", "upgrade-to", "update-to", "localupdate", "groupupdate", "distro-sync", "distrosync", "dsync",
            "distribution-synchronization",
        ],
        Asks =
        [
            "install", "in", "localinstall", "reinstall", "rei", "downgrade", "dg", "swap", "groupinstall", "builddep", "build-dep", "update", "upgrade", "up", "upgrade-minimal", "update-minimal", "up-min",
            "localupdate", "groupupdate", "distro-sync", "distrosync", "dsync", "remove", "rm", "erase", "autoremove", "groupremove",
        ],
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
        GroupInstalls = ["source-install", "si", "install-new-recommends", "inr", "verify", "ve"],
        Refreshes = ["refresh", "ref", "refresh-services", "refs"],
        Upgrades = ["update", "up", "dist-upgrade", "dup", "full-upgrade", "patch"],
        Asks = ["install", "in", "source-install", "si", "install-new-recommends", "inr", "verify", "ve", "update", "up", "dist-upgrade", "dup", "full-upgrade", "patch", "remove", "rm", "removeptf", "rmptf"],
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

    private static readonly OsPackageManager Chocolatey = new()
    {
        Installs = ["install"],
        Refreshes = [],
        Upgrades = ["upgrade"],
        Asks = ["install", "upgrade", "uninstall"],
        Answers = ["-y", "--yes", "--confirm"],
        VersionHint = " --version <version>",
        VersionOptions = ["--version"],
        ValueOptions =
        [
            "-s", "--source", "--version", "--params", "--package-parameters", "--pkgparameters", "--ia", "--install-arguments", "--installargs", "--execution-timeout", "--timeout", "-u", "--user", "-p", "--password",
            "--cache-location", "--download-checksum", "--checksum", "--checksum64", "--checksumtype", "--proxy",
        ],
    };

    private static readonly OsPackageManager Winget = new()
    {
        Installs = ["install", "add"],
        Refreshes = [],
        Upgrades = ["upgrade", "update"],
        VersionHint = " --version <version>",
        VersionOptions = ["--version", "-v"],
        // The values of --id and --name are packages.
        ValueOptions = ["-s", "--source", "-v", "--version", "--scope", "-a", "--architecture", "-l", "--location", "--locale", "-m", "--manifest", "--installer-type", "--override", "--custom", "-o", "--log", "--header", "--authentication-mode"],
    };

    private static readonly OsPackageManager Scoop = new()
    {
        Installs = ["install"],
        Refreshes = [],
        Upgrades = [],
        VersionHint = "@<version>",
        ValueOptions = ["-a", "--arch"],
    };

    /// <summary>The options that choose the version of all named packages.</summary>
    public ImmutableArray<string> VersionOptions { get; init; } = [];

    /// <summary>The verbs that install the packages named after them.</summary>
    public required ImmutableArray<string> Installs { get; init; }

    /// <summary>The verbs that install what is not named by a package: groups, build dependencies.</summary>
    public ImmutableArray<string> GroupInstalls { get; init; } = [];

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
        "yum" or "dnf" or "dnf-3" or "dnf4" or "dnf5" or "microdnf" or "tdnf" => Yum,
        "zypper" => Zypper,
        "pacman" => Pacman,
        "choco" or "chocolatey" => Chocolatey,
        "winget" => Winget,
        "scoop" => Scoop,
        _ => null,
    };

    /// <summary>Whether a package argument pins a version.</summary>
    public bool IsPinned(string package)
    {
        if (IsApt)
            return package.IndexOfAny(['=', '/']) >= 0;
        if (this == Scoop)
            return package.IndexOf('@') > 0 || package.Contains("://", StringComparison.Ordinal);
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
