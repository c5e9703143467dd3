using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>Decides whether arguments of <c>rm</c> and <c>find</c> name a whole folder.</summary>
internal static class CachePaths
{
    private const int MaxAlternatives = 64;

    /// <summary>Whether a word names a folder, a parent of it, or everything in it. Relative paths name other files; an unresolved rest may name it.</summary>
    public static bool Covers(ShellWord word, string folder)
    {
        var text = word.StaticPrefix;
        if (text.Length < 2 || text[0] is not ('/' or '{'))
            return false;
        var isWhole = word.IsStatic;
        return Alternatives(text).Any(path => Names(path, folder, isWhole));
    }

    /// <summary>Whether a relative pattern matches all files of the current folder.</summary>
    public static bool IsEverything(string? pattern) => pattern is "." or "./" or "./*" || (pattern is { Length: > 0 } && IsAll(pattern));

    /// <summary>Whether a call of find deletes all that it finds.</summary>
    public static bool Deletes(ShellInvocation find)
    {
        var words = find.Arguments.Select(a => a.StaticText ?? "").ToList();
        var isFiltered = words.Select((text, index) => (text, before: index > 0 ? words[index - 1] : "")).Any(w => w.text is "-name" or "-iname" or "-path" or "-regex" or "-mtime" or "-newer" or "-size" && w.before is not ("!" or "-not"));
        return !isFiltered && (words.Contains("-delete") || words.Contains("rm") || find.Command.Pipeline is not null);
    }

    private static bool Names(string path, string folder, bool isWhole)
    {
        var pattern = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var parts = folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i >= pattern.Length)
                return i > 0;
            var isCut = !isWhole && i == pattern.Length - 1;
            if (isCut ? !parts[i].StartsWith(pattern[i], StringComparison.Ordinal) : !Matches(pattern[i], parts[i]))
                return false;
        }

        return pattern.Length == parts.Length || (pattern.Length == parts.Length + 1 && (IsAll(pattern[parts.Length]) || !isWhole));
    }

    // "*", "**", "*_*", "?*": only temporary folders are left.
    private static bool IsAll(string segment) => segment.Contains('*') && segment.All(c => c is '*' or '?' or '_' or '.');

    // One segment: "*" and "?"; a class may match anything.
    private static bool Matches(string pattern, string text)
    {
        if (pattern.Contains('['))
            return true;
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == text[t]))
            {
                p++;
                t++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
                (star, mark) = (p++, t);
            else if (star >= 0)
                (p, t) = (star + 1, ++mark);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static List<string> Alternatives(string text)
    {
        List<string> found = [text];
        for (var i = 0; i < found.Count && found.Count < MaxAlternatives;)
        {
            var open = found[i].IndexOf('{');
            var close = open < 0 ? -1 : found[i].IndexOf('}', open);
            if (close < 0)
            {
                i++;
                continue;
            }

            var (head, tail) = (found[i].Substring(0, open), found[i].Substring(close + 1));
            var choices = found[i].Substring(open + 1, close - open - 1).Split(',');
            found.RemoveAt(i);
            found.AddRange(choices.Take(MaxAlternatives).Select(choice => head + choice + tail));
        }

        return found;
    }
}
