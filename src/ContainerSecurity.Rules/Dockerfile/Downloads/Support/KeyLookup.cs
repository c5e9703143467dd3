using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes the IDs of OpenPGP keys. Source: draft-shaw-openpgp-hkp-00, "Looking up a key"; RFC 4880, section 12.2.</summary>
internal static class KeyLookup
{
    private const int FingerprintLength = 40, ShortestId = 8;
    private const string Path = "/pks/lookup?", Parameter = "search=";

    /// <summary>Whether the text is the ID of a key, but not its whole fingerprint.</summary>
    public static bool IsShort(string text)
    {
        var id = text.Replace(" ", "");
        var digits = id.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? id.Substring(2) : id;
        return digits.Length is >= ShortestId and < FingerprintLength && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    /// <summary>The short ID that a URL of a key server looks up, and the host; null for other URLs.</summary>
    public static (string Key, string Host)? Find(string url)
    {
        var path = url.IndexOf(Path, StringComparison.Ordinal);
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || path < scheme)
            return null;
        var search = url.Substring(path + Path.Length).Split('&').FirstOrDefault(p => p.StartsWith(Parameter, StringComparison.Ordinal));
        return search?.Substring(Parameter.Length) is { } key && IsShort(key) ? (key, url.Substring(scheme + 3, path - scheme - 3)) : null;
    }
}
