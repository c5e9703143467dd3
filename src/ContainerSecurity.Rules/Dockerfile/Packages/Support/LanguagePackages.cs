using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>
/// Finds packages on the command lines of language package managers. Source: the manuals of pip, npm, yarn, pnpm, bun, corepack and go.
/// </summary>
internal static class LanguagePackages
{
    private static readonly string[] NodeValueOptions =
        ["--registry", "--prefix", "--cache", "--userconfig", "--workspace", "-w", "--omit", "--include", "--loglevel", "--fetch-retries", "--fetch-timeout", "--network-timeout", "--cwd", "-C", "--dir", "--tag"];

    private static readonly string[] NodeArchives = [".tgz", ".tar.gz", ".tar"];

    // npm dist-tags and Go version queries that do not name a fixed release.
    private static readonly string[] MovingVersions = ["latest", "next", "upgrade", "patch", "master", "main", "HEAD", "stable", "canary", "beta", "alpha", "nightly"];

    /// <summary>The packages without a version, each with the pinned form.</summary>
    public static IEnumerable<(ShellWord Package, string Hint)> WithoutVersion(ShellInvocation command)
    {
        if (PipInstall.Read(command) is { } pip)
            return pip.HasConstraints ? [] : Select(pip.Packages, IsBarePython, name => $"'{name}==<version>'");
        if (IsNode(command.Name))
            return Select(NodePackages(command), IsBareNode, name => $"'{name}@<version>'");
        if (command.Name == "go")
            return Select(Operands(command, [], ["install", "get"]), IsBareGo, name => $"'{name}@<version>'");
        return CommandInvocation.From(command) is { } invocation ? LanguagePackageManagers.Of(invocation.Name).SelectMany(m => WithoutVersion(invocation, m)) : [];
    }

    private static IEnumerable<(ShellWord Package, string Hint)> WithoutVersion(CommandInvocation invocation, LanguagePackageManager manager) =>
        manager.VersionOptions.Length > 0 && invocation.Option(manager.VersionOptions) is not null ? []
            : Select(manager.Packages(invocation), invocation.Name == "deno" ? IsBareDeno : manager.IsBare, name => $"'{string.Format(CultureInfo.InvariantCulture, manager.Hint, name)}'");

    // npm:@scope/name@1.0
    private static bool IsBareDeno(string text) => (text.StartsWith("npm:", StringComparison.Ordinal) || text.StartsWith("jsr:", StringComparison.Ordinal)) && text.Length > 5 && text.IndexOf('@', 5) < 0;

    private static bool IsNode(string? name) => name is "npm" or "pnpm" or "yarn" or "yarnpkg" or "bun";

    /// <summary>The packages from a Git repository without a commit, each with the pinned form.</summary>
    public static IEnumerable<(ShellWord Package, string Hint)> OfRepository(ShellInvocation command)
    {
        if (PipInstall.Read(command) is { } pip)
            return Select(pip.Packages.Concat(pip.Editables), IsMovingPython, AtCommit);
        return IsNode(command.Name) ? Select(NodePackages(command), name => IsGitUrl(name) && !name.Contains('#'), name => $"'{name}#<commit>'") : [];
    }

    // A fragment with the name of the package follows the commit.
    private static string AtCommit(string url) => url.IndexOf('#') is > 0 and var hash ? $"'{url.Substring(0, hash)}@<commit>{url.Substring(hash)}'" : $"'{url}@<commit>'";

    /// <summary>The packages whose version is a moving tag or branch, each with the pinned form.</summary>
    public static IEnumerable<(ShellWord Package, string Hint)> OfMovingVersion(ShellInvocation command)
    {
        if (IsNode(command.Name))
            return Select(NodePackages(command), IsMovingNode, AtVersion);
        if (command.Name == "corepack")
            return Select(Operands(command, ["-o", "--install-directory"], ["prepare", "use", "install"]), IsMovingNode, AtVersion);
        if (command.Name == "go")
            return Select(Operands(command, [], ["install", "get"]).Concat(Operands(command, [], ["run"]).Take(1)), IsMovingGo, AtVersion);
        return CommandInvocation.From(command) is { } invocation ? LanguagePackageManagers.Of(invocation.Name).SelectMany(m => Select(m.Packages(invocation), text => !IsPath(text) && HasMovingVersion(text), AtVersion)) : [];
    }

    private static List<ShellWord> NodePackages(ShellInvocation command) => command.Name switch
    {
        "npm" or "pnpm" => [.. Operands(command, NodeValueOptions, ["install", "i", "add", "in", "ins", "inst", "insta", "instal", "isnt", "isnta", "isntal", "isntall"]), .. Operands(command, NodeValueOptions, ["dlx"]).Take(1)],
        "bun" => Operands(command, NodeValueOptions, ["add", "a", "install", "i"]),
        "yarn" or "yarnpkg" => [.. Operands(command, NodeValueOptions, ["add", "global"]).SkipWhile(w => w.StaticText == "add").Where(w => w.StaticText is not ("list" or "bin" or "dir" or "remove" or "upgrade")), .. Operands(command, NodeValueOptions, ["dlx"]).Take(1)],
        _ => [],
    };

    private static IEnumerable<(ShellWord Package, string Hint)> Select(IEnumerable<ShellWord> words, Func<string, bool> isUnpinned, Func<string, string> hint) =>
        words.Where(w => w.StaticText is { Length: > 0 } text && isUnpinned(text)).Select(w => (w, hint(w.StaticText!)));

    // The words after the verb that are neither options nor option values.
    private static List<ShellWord> Operands(ShellInvocation command, string[] valueOptions, string[] verbs)
    {
        var operands = new List<ShellWord>();
        var isVerbSeen = false;
        var skip = false;
        foreach (var word in command.Arguments)
        {
            if (word.StaticText == "--")
                break;
            if (skip || word.StaticPrefix.StartsWith("-", StringComparison.Ordinal))
                skip = !skip && word.StaticText is { } option && valueOptions.Contains(option);
            else if (isVerbSeen)
                operands.Add(word);
            else if (word.StaticText is { } verb && verbs.Contains(verb))
                isVerbSeen = true;
            else
                return [];
        }

        return operands;
    }

    private static bool IsPath(string text) => text[0] is '.' or '/' or '~' || text.Contains('\\');

    private static bool IsMovingPython(string text) => text.StartsWith("git+", StringComparison.Ordinal) && text.LastIndexOf('@') <= text.LastIndexOf('/');

    // pip takes a name with a slash for a folder.
    private static bool IsBarePython(string text) =>
        !IsPath(text) && !text.Contains('/') && !text.Contains("://", StringComparison.Ordinal) && text.IndexOfAny(['=', '<', '>', '~', '@']) < 0 && !text.Contains("!=", StringComparison.Ordinal)
            && !Before(text, '[').EndsWith(".whl", StringComparison.Ordinal) && !text.EndsWith(".gz", StringComparison.Ordinal) && !text.EndsWith(".zip", StringComparison.Ordinal) && !text.Contains('*');

    private static bool IsOfNodeRegistry(string text) =>
        !IsPath(text) && !text.Contains(':') && !NodeArchives.Any(e => text.EndsWith(e, StringComparison.Ordinal)) && (text[0] == '@' || !text.Contains('/'));

    private static bool IsBareNode(string text) => IsOfNodeRegistry(text) && text.IndexOf('@', 1) < 0;

    private static bool IsMovingNode(string text) => IsOfNodeRegistry(text) && HasMovingVersion(text);

    // A path without a host is a package of the module itself.
    private static bool IsOfGoModule(string text) => !IsPath(text) && Before(text, '/').Contains('.');

    private static bool IsBareGo(string text) => IsOfGoModule(text) && !text.EndsWith(".go", StringComparison.Ordinal) && !text.Contains('@');

    private static bool IsMovingGo(string text) => IsOfGoModule(text) && HasMovingVersion(text);

    private static bool HasMovingVersion(string text) => text.IndexOf('@', 1) is var at and > 0 && MovingVersions.Contains(text.Substring(at + 1));

    private static bool IsGitUrl(string text) => text.StartsWith("git+", StringComparison.Ordinal) || text.StartsWith("git://", StringComparison.Ordinal);

    private static string AtVersion(string text) => $"'{text.Substring(0, text.IndexOf('@', 1))}@<version>'";

    private static string Before(string text, char end) => text.IndexOf(end) is var at and >= 0 ? text.Substring(0, at) : text;
}
