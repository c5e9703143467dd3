using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ContainerSecurity.ScannerReports;

/// <summary>A package URL: <c>pkg:type/namespace/name@version?qualifiers#subpath</c>.</summary>
/// <remarks>Source: the purl specification (package-url/purl-spec).</remarks>
public sealed class PackageUrl
{
    private PackageUrl(string type, string path, string? version, IReadOnlyDictionary<string, string> qualifiers)
    {
        Type = type;
        Path = path;
        Version = version;
        Qualifiers = qualifiers;
    }

    /// <summary>The type in lowercase, such as <c>deb</c> or <c>oci</c>.</summary>
    public string Type { get; }

    /// <summary>The namespace and name, separated by slashes.</summary>
    public string Path { get; }

    /// <summary>The name: the last part of the path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The version; null when there is none.</summary>
    public string? Version { get; }

    /// <summary>The qualifiers, with their keys in lowercase.</summary>
    public IReadOnlyDictionary<string, string> Qualifiers { get; }

    /// <summary>Parses a package URL and reports whether it is valid.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The package URL; null when the text is not valid.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PackageUrl? url)
    {
        url = null;
        if (text is null || !text.StartsWith("pkg:", StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = text.Substring("pkg:".Length).TrimStart('/');
        rest = Cut(rest, '#', out _);
        rest = Cut(rest, '?', out var qualifiers);
        var slash = rest.IndexOf('/');
        if (slash <= 0)
            return false;
        var path = rest.Substring(slash + 1);
        string? version = null;
        if (path.LastIndexOf('@') is var at and > 0)
        {
            version = Uri.UnescapeDataString(path.Substring(at + 1));
            path = path.Substring(0, at);
        }

        path = Uri.UnescapeDataString(path.Trim('/'));
        if (path.Length == 0)
            return false;
        url = new PackageUrl(rest.Substring(0, slash).ToLowerInvariant(), path, version is "" ? null : version, ReadQualifiers(qualifiers));
        return true;
    }

    private static string Cut(string text, char separator, out string behind)
    {
        var at = text.IndexOf(separator);
        behind = at < 0 ? "" : text.Substring(at + 1);
        return at < 0 ? text : text.Substring(0, at);
    }

    private static Dictionary<string, string> ReadQualifiers(string text)
    {
        var qualifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split('&'))
        {
            if (part.IndexOf('=') is var at and > 0)
                qualifiers[part.Substring(0, at).ToLowerInvariant()] = Uri.UnescapeDataString(part.Substring(at + 1));
        }

        return qualifiers;
    }
}
