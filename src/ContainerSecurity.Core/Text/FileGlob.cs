using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ContainerSecurity;

/// <summary>
/// A pattern for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders, <c>{a,b}</c> for alternatives. It is
/// case-sensitive. A pattern that ends with <c>/</c> matches everything in the folder. Matching takes time proportional to pattern length times
/// path length.
/// </summary>
public sealed class FileGlob : IEquatable<FileGlob>
{
    private const int MaxAlternatives = 256;
    private const int MaxPatternLength = 4096;
    private readonly ImmutableArray<string[]> _alternatives;

    private FileGlob(string pattern, string folder, ImmutableArray<string[]> alternatives)
    {
        Pattern = pattern;
        Folder = folder;
        _alternatives = alternatives;
    }

    /// <summary>The pattern as given.</summary>
    public string Pattern { get; }

    /// <summary>The folder that the pattern is relative to; empty when there is none.</summary>
    public string Folder { get; }

    /// <summary>Parses a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder that the pattern is relative to; paths outside it do not match.</param>
    /// <exception cref="FormatException">The pattern has an unclosed brace or expands to too many alternatives.</exception>
    public static FileGlob Parse(string pattern, string folder = "") =>
        TryParse(pattern, folder, out var glob) ? glob : throw new FormatException($"'{pattern}' is no pattern: a brace is open, or it is too long.");

    /// <summary>Parses a pattern and reports whether it is valid.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder that the pattern is relative to; paths outside it do not match.</param>
    /// <param name="glob">The parsed pattern; null when it is invalid.</param>
    public static bool TryParse(string pattern, string folder, [NotNullWhen(true)] out FileGlob? glob)
    {
        glob = null;
        Guard.NotNull(pattern);
        var normal = Normalize(pattern);
        if (normal.Length > MaxPatternLength || Expand(normal) is not { } alternatives)
            return false;
        glob = new FileGlob(pattern, Normalize(Guard.NotNull(folder)).TrimEnd('/'), [.. alternatives.Select(Segments)]);
        return true;
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">The path, with forward slashes or backslashes.</param>
    public bool IsMatch(string path)
    {
        var normal = Normalize(Guard.NotNull(path));
        if (Folder.Length > 0)
        {
            if (!normal.StartsWith(Folder, StringComparison.Ordinal) || normal.Length <= Folder.Length || normal[Folder.Length] != '/')
                return false;
            normal = normal.Substring(Folder.Length + 1);
        }

        var names = normal.Split('/');
        return _alternatives.Any(a => MatchesNames(a, names));
    }

    /// <inheritdoc/>
    public bool Equals(FileGlob? other) => other is not null && Pattern == other.Pattern && Folder == other.Folder;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileGlob);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    private static string Normalize(string path)
    {
        var normal = path.Replace('\\', '/');
        while (normal.StartsWith("./", StringComparison.Ordinal))
            normal = normal.Substring(2);
        return normal == "." ? "" : normal;
    }

    private static string[] Segments(string pattern) => (pattern.EndsWith('/') ? pattern + "**" : pattern).Split('/');

    // Expands one brace at a time, leftmost first; the number of patterns is limited, so a hostile pattern ends early.
    private static List<string>? Expand(string pattern)
    {
        var done = new List<string>();
        var open = new Stack<string>();
        open.Push(pattern);
        while (open.Count > 0)
        {
            var current = open.Pop();
            var start = current.IndexOf('{');
            if (start < 0)
            {
                done.Add(current);
                continue;
            }

            if (Choices(current, start, out var end) is not { } choices || done.Count + open.Count + choices.Count > MaxAlternatives)
                return null;
            for (var i = choices.Count - 1; i >= 0; i--)
                open.Push(current.Substring(0, start) + choices[i] + current.Substring(end + 1));
        }

        return done;
    }

    private static List<string>? Choices(string text, int start, out int end)
    {
        var choices = new List<string>();
        var depth = 0;
        var from = start + 1;
        for (end = start; end < text.Length; end++)
        {
            if (text[end] == '{')
            {
                depth++;
            }
            else if (text[end] == ',' && depth == 1)
            {
                choices.Add(text.Substring(from, end - from));
                from = end + 1;
            }
            else if (text[end] == '}' && --depth == 0)
            {
                choices.Add(text.Substring(from, end - from));
                return choices;
            }
        }

        return null;
    }

    // Only the last wildcard that matches any run can ever need a retry, so there is no nested backtracking.
    private static bool MatchesNames(string[] pattern, string[] names)
    {
        int p = 0, n = 0, star = -1, retry = 0;
        while (n < names.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                star = p++;
                retry = n;
            }
            else if (p < pattern.Length && MatchesName(pattern[p], names[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**")
            p++;
        return p == pattern.Length;
    }

    private static bool MatchesName(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, retry = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
