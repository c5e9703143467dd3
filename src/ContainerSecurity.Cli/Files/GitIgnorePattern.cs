using System;

namespace ContainerSecurity.Cli.Files;

/// <summary>One line of a .gitignore. Source: gitignore(5).</summary>
internal sealed class GitIgnorePattern
{
    private readonly string[] _segments;

    private GitIgnorePattern(string[] segments, bool isNegated, bool isDirectoryOnly)
    {
        _segments = segments;
        IsNegated = isNegated;
        IsDirectoryOnly = isDirectoryOnly;
    }

    public bool IsNegated { get; }

    public bool IsDirectoryOnly { get; }

    /// <summary>Reads a line; null for a blank one or a comment.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        line = TrimBlanks(line.TrimEnd('\r'));
        if (line.Length == 0 || line[0] == '#')
            return null;
        var isNegated = line[0] == '!';
        if (isNegated)
            line = line[1..];
        else if (line.StartsWith("\\#", StringComparison.Ordinal) || line.StartsWith("\\!", StringComparison.Ordinal))
            line = line[1..];
        var isDirectoryOnly = line.EndsWith('/');
        line = line.TrimEnd('/');
        if (line.Length == 0)
            return null;
        // A slash at the start or in the middle ties the pattern to the file's folder.
        var isAnchored = line.Contains('/', StringComparison.Ordinal);
        var segments = line.TrimStart('/').Split('/');
        return new GitIgnorePattern(isAnchored ? segments : ["**", .. segments], isNegated, isDirectoryOnly);
    }

    /// <summary>Whether a path, relative to the folder of the .gitignore, matches.</summary>
    public bool Matches(string[] path) => MatchSegments(path);

    // Segments are matched with one place to return to, the last "**", so the work is bounded by pattern times path.
    private bool MatchSegments(string[] path)
    {
        var (i, j, star, mark) = (0, 0, -1, 0);
        while (j < path.Length)
        {
            if (i < _segments.Length && _segments[i] == "**")
            {
                star = i++;
                mark = j;
            }
            else if (i < _segments.Length && MatchName(_segments[i], path[j]))
            {
                i++;
                j++;
            }
            else if (star >= 0)
            {
                i = star + 1;
                j = ++mark;
            }
            else
            {
                return false;
            }
        }

        // "a/**" matches what is in a, not a itself.
        return i == _segments.Length || (i == _segments.Length - 1 && _segments[i] == "**" && mark < path.Length && star >= 0);
    }

    private static bool MatchName(string pattern, string name)
    {
        var (i, j, star, mark) = (0, 0, -1, 0);
        while (j < name.Length)
        {
            var next = i;
            if (i < pattern.Length && pattern[i] == '*')
            {
                star = i++;
                mark = j;
            }
            else if (i < pattern.Length && MatchOne(pattern, ref next, name[j]))
            {
                i = next;
                j++;
            }
            else if (star >= 0)
            {
                i = star + 1;
                j = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (i < pattern.Length && pattern[i] == '*')
            i++;
        return i == pattern.Length;
    }

    private static bool MatchOne(string pattern, ref int at, char character)
    {
        switch (pattern[at])
        {
            case '?':
                at++;
                return true;
            case '\\' when at + 1 < pattern.Length:
                at += 2;
                return pattern[at - 1] == character;
            case '[' when pattern.IndexOf(']', at + 2) is var end && end > 0:
                var matches = MatchClass(pattern.AsSpan(at + 1, end - at - 1), character);
                at = end + 1;
                return matches;
            default:
                return pattern[at++] == character;
        }
    }

    private static bool MatchClass(ReadOnlySpan<char> set, char character)
    {
        var isNegated = set[0] is '!' or '^';
        if (isNegated)
            set = set[1..];
        var found = false;
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                found |= set[i] <= character && character <= set[i + 2];
                i += 2;
            }
            else
            {
                found |= set[i] == character;
            }
        }

        return found != isNegated;
    }

    private static string TrimBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
            end--;
        return line[..end];
    }
}
