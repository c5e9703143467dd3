using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Rules.Packages;

/// <summary>A command that installs packages of the distribution. Source: the manuals of apt-get, apk, yum, dnf, microdnf, tdnf, zypper.</summary>
internal sealed class OsPackageInstall
{
    // Options that take the next word as their value.
    private static readonly ImmutableHashSet<string> ValueOptions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "-t", "--target-release", "-o", "--option", "-c", "--config-file", "--virtual", "--repository", "-X", "--root", "-p", "--installroot", "--releasever", "--repo", "--from", "--name", "--type", "-r");

    private OsPackageInstall(string manager, ImmutableArray<ShellWord> packages)
    {
        Manager = manager;
        Packages = packages;
    }

    public string Manager { get; }

    /// <summary>The words that name packages, local files and URLs left out.</summary>
    public ImmutableArray<ShellWord> Packages { get; }

    /// <summary>How a version is written behind a name.</summary>
    public string VersionHint => Manager is "yum" or "dnf" or "microdnf" or "tdnf" ? "-<version>" : "=<version>";

    /// <summary>Reads a command; null where it installs nothing.</summary>
    public static OsPackageInstall? Read(ShellInvocation command)
    {
        if (command.Name is not { } manager || Verb(manager) is not { } verbs)
            return null;
        var packages = ImmutableArray.CreateBuilder<ShellWord>();
        var isInstall = false;
        var skip = false;
        foreach (var word in command.Arguments)
        {
            var text = word.StaticText;
            if (skip || (text is { Length: > 0 } && text[0] == '-'))
            {
                // "--virtual .build" names a group of packages, not one.
                skip = !skip && ValueOptions.Contains(text!);
                continue;
            }

            if (!isInstall)
            {
                if (text is null || !verbs.Contains(text))
                    return null;
                isInstall = true;
            }
            else if (text is null || !IsFile(text))
            {
                packages.Add(word);
            }
        }

        return isInstall ? new OsPackageInstall(manager, packages.ToImmutable()) : null;
    }

    /// <summary>Whether a package has a version.</summary>
    public bool IsPinned(string package) => Manager switch
    {
        "apt-get" or "apt" or "aptitude" => package.Contains('=') || package.Contains('/'),
        "apk" => package.IndexOfAny(['=', '<', '>', '~']) > 0 || package.Contains('@'),
        "zypper" => package.IndexOfAny(['=', '<', '>']) > 0,
        // name-version[-release][.arch]: a digit behind a hyphen.
        _ => package.StartsWith("@", StringComparison.Ordinal) || package.Zip(package.Skip(1), (a, b) => a == '-' && char.IsDigit(b)).Any(isVersion => isVersion),
    };

    private static ImmutableArray<string>? Verb(string manager) => manager switch
    {
        "apt-get" or "apt" or "aptitude" => ["install"],
        "apk" => ["add"],
        "yum" or "dnf" or "microdnf" or "tdnf" => ["install", "localinstall", "reinstall"],
        "zypper" => ["install", "in"],
        _ => null,
    };

    private static bool IsFile(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("/", StringComparison.Ordinal)
        || text.EndsWith(".deb", StringComparison.Ordinal) || text.EndsWith(".rpm", StringComparison.Ordinal) || text.EndsWith(".apk", StringComparison.Ordinal);
}
