using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>The command line of a program that installs packages of a language.</summary>
internal sealed record LanguagePackageManager
{
    /// <summary>The subcommands that install what is named after them; each may have several words. An empty one: the program only installs.</summary>
    public required string[] Verbs { get; init; }

    /// <summary>The options whose value is the next word.</summary>
    public string[] ValueOptions { get; init; } = [];

    /// <summary>The options that choose the version of all named packages, or where else the packages come from.</summary>
    public string[] VersionOptions { get; init; } = [];

    /// <summary>The characters that separate a name from a version.</summary>
    public string Separators { get; init; } = "@";

    /// <summary>Whether the name of a version is an argument of its own.</summary>
    public bool IsVersionNext { get; init; }

    /// <summary>Whether only the first argument is a package.</summary>
    public bool TakesOne { get; init; }

    /// <summary>The number of arguments before the packages.</summary>
    public int Skip { get; init; }

    /// <summary>The endings of files that are installed as they are.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>The pinned form of a package, with {0} for its name.</summary>
    public string Hint { get; init; } = "{0}@<version>";

    /// <summary>Whether a name, without a version, has the form of a package.</summary>
    public Func<string, bool> IsName { get; init; } = static _ => true;

    /// <summary>The packages that a command installs; none if it does something else.</summary>
    public List<ShellWord> Packages(CommandInvocation command)
    {
        var packages = new List<ShellWord>();
        foreach (var verb in Verbs)
        {
            var words = verb.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (Read(command, words, packages))
                return packages;
            packages.Clear();
        }

        return packages;
    }

    /// <summary>Whether a text names a package without a version.</summary>
    public bool IsBare(string text) =>
        !IsPath(text) && text.IndexOfAny([.. Separators], 1) < 0 && !text.Contains("://", StringComparison.Ordinal) && !Files.Any(f => text.EndsWith(f, StringComparison.OrdinalIgnoreCase)) && IsName(text);

    /// <summary>Whether a text is a path.</summary>
    public static bool IsPath(string text) => text[0] is '.' or '/' or '~' || text.Contains('\\');

    private bool Read(CommandInvocation command, string[] verb, List<ShellWord> packages)
    {
        var seen = 0;
        var skip = false;
        var isCmdlet = command.Name.Contains('-') && char.IsUpper(command.Name[0]);
        foreach (var word in command.Arguments)
        {
            if (skip)
                skip = false;
            else if (word.StaticText == "--")
                break;
            else if (word.StaticPrefix is ['-', ..])
                skip = word.StaticText is { } option && ValueOptions.Any(o => isCmdlet ? option.Length > 2 && o.StartsWith(option, StringComparison.OrdinalIgnoreCase) : o == option);
            else if (seen < verb.Length)
            {
                if (word.StaticText != verb[seen++])
                    return false;
            }
            else
                packages.Add(word);
        }

        packages.RemoveRange(0, Math.Min(Skip, packages.Count));
        if (IsVersionNext && packages.Count > 1)
            packages.Clear();
        if (TakesOne && packages.Count > 1)
            packages.RemoveRange(1, packages.Count - 1);
        return seen == verb.Length;
    }
}
