using System;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Tells URLs without encryption that leave the machine.</summary>
internal static class PlainHttp
{
    private const string Scheme = "http://";

    /// <summary>Whether the text is such a URL with a host that is known and elsewhere.</summary>
    public static bool IsRemote(string text) => Host(text) is { Length: > 0 } host && !IsLocalHost(host);

    /// <summary>Whether the text is a URL of this machine.</summary>
    public static bool IsLocal(string text) => Host(text) is { Length: > 0 } host && IsLocalHost(host);

    private static string? Host(string text)
    {
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var end = text.IndexOfAny(['/', '?', '#'], Scheme.Length);
        // Without its end, a variable may follow.
        var host = end < 0 ? text.Substring(Scheme.Length) : text.Substring(Scheme.Length, end - Scheme.Length);
        var colon = host.IndexOf(':');
        return colon > 0 ? host.Substring(0, colon) : host;
    }

    // A name without a dot is one of the local network.
    private static bool IsLocalHost(string host) =>
        host.IndexOf('.') < 0 || host is "127.0.0.1" or "0.0.0.0" or "169.254.169.254" || host.EndsWith(".local", StringComparison.Ordinal) || host.EndsWith(".internal", StringComparison.Ordinal) || host.EndsWith(".svc", StringComparison.Ordinal);
}
