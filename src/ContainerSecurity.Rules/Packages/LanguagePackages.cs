using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Rules.Packages;

/// <summary>
/// Packages that the package managers of languages are told to install. Source: the manuals of pip, npm, yarn, pnpm, gem and go.
/// </summary>
internal static class LanguagePackages
{
    private static readonly string[] NodeValueOptions =
        ["--registry", "--prefix", "--cache", "--userconfig", "--workspace", "-w", "--omit", "--include", "--loglevel", "--fetch-retries", "--fetch-timeout", "--network-timeout", "--cwd", "-C", "--dir", "--tag"];

    private static readonly string[] NodeArchives = [".tgz", ".tar.gz", ".tar"];

    private static readonly string[] GemValueOptions =
        ["-i", "--install-dir", "-n", "--bindir", "--platform", "-s", "--source", "--build-root", "-P", "--trust-policy", "-g", "--file", "--document", "-B", "--bulk-threshold", "-p", "--http-proxy", "--config-file"];

    /// <summary>The packages without a version, each with how one would be written.</summary>
    public static IEnumerable<(ShellWord Package, string Hint)> Unpinned(ShellInvocation command)
    {
        if (PipInstall.Read(command) is { } pip)
            return pip.HasConstraints ? [] : Select(pip.Packages, IsUnpinnedPython, name => $"'{name}==<version>'");
        return command.Name switch
        {
            "npm" or "pnpm" or "yarn" => Select(NodePackages(command), IsUnpinnedNode, NodeHint),
            "gem" when !command.HasOption("-v", "--version") => Select(Operands(command, GemValueOptions, ["install", "i"]), IsUnpinnedGem, name => $"'{name}:<version>'"),
            "go" => Select(Operands(command, [], ["install", "get"]), IsUnpinnedGo, name => $"'{Before(name, '@')}@<version>'"),
            _ => [],
        };
    }

    private static IEnumerable<ShellWord> NodePackages(ShellInvocation command) => command.Name switch
    {
        "npm" or "pnpm" => Operands(command, NodeValueOptions, ["install", "i", "add", "in"]),
        "yarn" => Operands(command, NodeValueOptions, ["add", "global"]).SkipWhile(w => w.StaticText == "add"),
        _ => [],
    };

    private static IEnumerable<(ShellWord Package, string Hint)> Select(IEnumerable<ShellWord> words, Func<string, bool> isUnpinned, Func<string, string> hint) =>
        words.Where(w => w.StaticText is { Length: > 0 } text && isUnpinned(text)).Select(w => (w, hint(w.StaticText!)));

    // The words behind the verb that are neither options nor the values of options.
    private static List<ShellWord> Operands(ShellInvocation command, string[] valueOptions, string[] verbs)
    {
        var operands = new List<ShellWord>();
        var isVerbSeen = false;
        var skip = false;
        foreach (var word in command.Arguments)
        {
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

    private static bool IsUnpinnedPython(string text)
    {
        if (text.StartsWith("git+", StringComparison.Ordinal))
            return text.LastIndexOf('@') <= text.LastIndexOf('/');
        return !IsPath(text) && !text.Contains("://", StringComparison.Ordinal) && text.IndexOfAny(['=', '<', '>', '~', '@']) < 0 && !text.Contains("!=", StringComparison.Ordinal)
            && !Before(text, '[').EndsWith(".whl", StringComparison.Ordinal) && !text.EndsWith(".gz", StringComparison.Ordinal) && !text.EndsWith(".zip", StringComparison.Ordinal) && !text.Contains('*');
    }

    private static bool IsUnpinnedNode(string text)
    {
        if (IsGitUrl(text))
            return !text.Contains('#');
        if (IsPath(text) || text.Contains(':') || NodeArchives.Any(e => text.EndsWith(e, StringComparison.Ordinal)) || (text[0] != '@' && text.Contains('/')))
            return false;
        var at = text.IndexOf('@', 1);
        return at < 0 || text.Substring(at) is "@latest" or "@next";
    }

    private static bool IsUnpinnedGem(string text) => !IsPath(text) && !text.Contains(':') && !text.EndsWith(".gem", StringComparison.Ordinal);

    // A path without a host is one of the module itself.
    private static bool IsUnpinnedGo(string text)
    {
        if (IsPath(text) || !Before(text, '/').Contains('.'))
            return false;
        var at = text.IndexOf('@');
        return at < 0 || text.Substring(at) is "@latest" or "@upgrade" or "@master" or "@main";
    }

    private static bool IsGitUrl(string text) => text.StartsWith("git+", StringComparison.Ordinal) || text.StartsWith("git://", StringComparison.Ordinal);

    private static string NodeHint(string text) => IsGitUrl(text) ? $"'{text}#<commit>'" : $"'{BareNode(text)}@<version>'";

    private static string BareNode(string text) => text.IndexOf('@', 1) is var at and > 0 ? text.Substring(0, at) : text;

    private static string Before(string text, char end) => text.IndexOf(end) is var at and >= 0 ? text.Substring(0, at) : text;
}
