using System;

namespace ContainerSecurity.Rules.Support;

/// <summary>Classifies URLs.</summary>
internal static class Urls
{
    /// <summary>Whether the text is an HTTP or HTTPS URL.</summary>
    public static bool IsHttp(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the URL's host is localhost.</summary>
    public static bool IsLocal(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var colon = host.LastIndexOf(':');
        if (colon > host.LastIndexOf(']'))
            host = host.Substring(0, colon);
        return host is "localhost" or "127.0.0.1" or "[::1]" or "0.0.0.0";
    }

    /// <summary>Whether BuildKit clones the URL instead of downloading it. Source: Dockerfile reference, ADD from a git repository.</summary>
    public static bool IsGit(string text)
    {
        var end = text.IndexOfAny(['#', '?']);
        var path = end < 0 ? text : text.Substring(0, end);
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) || text.StartsWith("git@", StringComparison.Ordinal) || text.StartsWith("git://", StringComparison.Ordinal);
    }
}
