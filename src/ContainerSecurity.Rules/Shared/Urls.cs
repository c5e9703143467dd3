using System;

namespace ContainerSecurity.Rules.Shared;

/// <summary>Tells what a URL is for.</summary>
internal static class Urls
{
    /// <summary>Whether the text is a URL of a web server.</summary>
    public static bool IsHttp(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether BuildKit clones the URL instead of downloading it. Source: Dockerfile reference, ADD from a git repository.</summary>
    public static bool IsGit(string text)
    {
        var end = text.IndexOfAny(['#', '?']);
        var path = end < 0 ? text : text.Substring(0, end);
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) || text.StartsWith("git@", StringComparison.Ordinal) || text.StartsWith("git://", StringComparison.Ordinal);
    }
}
