using System;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>One line of a <c>.gitignore</c> file. Matching takes time proportional to pattern length times path length.</summary>
internal sealed class IgnorePattern
{
    private readonly string[] _segments;
    private readonly bool _isFolderOnly;
    private readonly bool _isAnchored;

    private IgnorePattern(string[] segments, bool isNegated, bool isFolderOnly, bool isAnchored)
    {
        _segments = segments;
        IsNegated = isNegated;
        _isFolderOnly = isFolderOnly;
        _isAnchored = isAnchored;
    }

    /// <summary>Whether it re-includes files that an earlier pattern ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>Parses a line; null for a comment or a blank line.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = TrimEnd(line);
        if (text.Length == 0 || text[0] == '#')
            return null;
        var isNegated = text[0] == '!';
        if (isNegated)
            text = text[1..];
        var isFolderOnly = text.EndsWith('/');
        if (isFolderOnly)
            text = text[..^1];
        var isAnchored = text.Contains('/');
        text = text.StartsWith('/') ? text[1..] : text;
        return text.Length == 0 ? null : new IgnorePattern(text.Split('/'), isNegated, isFolderOnly, isAnchored);
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">The path relative to the directory of the <c>.gitignore</c> file, with <c>/</c>.</param>
    /// <param name="isFolder">Whether the path is a directory.</param>
    public bool IsMatch(ReadOnlySpan<char> path, bool isFolder)
    {
        if (_isFolderOnly && !isFolder)
            return false;
        return _isAnchored ? MatchesPath(path) : NamePattern.IsMatch(_segments[0], path[(path.LastIndexOf('/') + 1)..]);
    }

    // Trailing spaces are ignored unless the first of them is escaped.
    private static string TrimEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\r' or '\t' && !(end > 1 && line[end - 2] == '\\'))
            end--;
        return line[..end];
    }

    // Only the last '**' has to be retried, so there is no nested backtracking.
    private bool MatchesPath(ReadOnlySpan<char> path)
    {
        int segment = 0, at = 0, star = -1, retry = 0;
        while (at < path.Length)
        {
            var end = path[at..].IndexOf('/') is var slash and >= 0 ? at + slash : path.Length;
            if (segment < _segments.Length && _segments[segment] == "**")
            {
                // At the end it matches the content of a directory, not the directory itself.
                if (segment == _segments.Length - 1)
                    return true;
                star = segment++;
                retry = at;
            }
            else if (segment < _segments.Length && NamePattern.IsMatch(_segments[segment], path[at..end]))
            {
                segment++;
                at = end + 1;
            }
            else if (star >= 0)
            {
                segment = star + 1;
                at = retry = path[retry..].IndexOf('/') is var next and >= 0 ? retry + next + 1 : path.Length;
            }
            else
            {
                return false;
            }
        }

        return segment == _segments.Length;
    }
}
