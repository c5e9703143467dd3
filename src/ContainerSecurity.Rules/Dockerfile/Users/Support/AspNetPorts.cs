using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>
/// Parses the variables that configure the ports of ASP.NET Core. Source: "Configure endpoints for the ASP.NET Core Kestrel web server" in the
/// documentation of ASP.NET Core.
/// </summary>
internal static class AspNetPorts
{
    private static readonly char[] Separators = [';', ',', ' '];

    /// <summary>The ports that a setting configures.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">Its value.</param>
    public static IEnumerable<int> Find(string name, string value)
    {
        var items = value.Trim('"', '\'').Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return name.ToUpperInvariant() switch
        {
            "ASPNETCORE_URLS" or "DOTNET_URLS" or "URLS" => items.Select(PortOfUrl),
            "ASPNETCORE_HTTP_PORTS" or "ASPNETCORE_HTTPS_PORTS" or "DOTNET_HTTP_PORTS" or "DOTNET_HTTPS_PORTS" or "HTTP_PORTS" or "HTTPS_PORTS" => items.Select(Number),
            var setting when setting.StartsWith("KESTREL__ENDPOINTS__", StringComparison.Ordinal) && setting.EndsWith("__URL", StringComparison.Ordinal) => items.Select(PortOfUrl),
            _ => [],
        };
    }

    // "http://+:80", "https://*", "http://[::]:8080/path": any host, and the default port of the scheme if none is given.
    private static int PortOfUrl(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return 0;
        var end = url.IndexOf('/', scheme + 3);
        var authority = end < 0 ? url.Substring(scheme + 3) : url.Substring(scheme + 3, end - scheme - 3);
        var colon = authority.LastIndexOf(':');
        if (colon >= 0 && colon > authority.LastIndexOf(']'))
            return Number(authority.Substring(colon + 1));
        return url.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 443 : 80;
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0;
}
