using System;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes plain HTTP URLs and whether they are local.</summary>
internal static class PlainHttp
{
    private const string Scheme = "http://";

    /// <summary>Whether the text is a plain HTTP URL of a known remote host.</summary>
    public static bool IsRemote(string text) => Host(text) is { Length: > 0 } host && !IsLocalHost(host);

    /// <summary>Whether the text is a plain HTTP URL of this machine or the local network.</summary>
    public static bool IsLocal(string text) => Host(text) is { Length: > 0 } host && IsLocalHost(host);

    private static string? Host(string text)
    {
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var end = text.IndexOfAny(['/', '?', '#'], Scheme.Length);
        // A host that ends with the text may continue in a variable.
        var host = end < 0 ? text.Substring(Scheme.Length) : text.Substring(Scheme.Length, end - Scheme.Length);
        var colon = host.IndexOf(':');
        return colon > 0 ? host.Substring(0, colon) : host;
    }

    // A host name without a dot belongs to the local network.
    private static bool IsLocalHost(string host) =>
        host.IndexOf('.') < 0 || host is "127.0.0.1" or "0.0.0.0" or "169.254.169.254" || host.EndsWith(".local", StringComparison.Ordinal) || host.EndsWith(".internal", StringComparison.Ordinal) || host.EndsWith(".svc", StringComparison.Ordinal);
}
