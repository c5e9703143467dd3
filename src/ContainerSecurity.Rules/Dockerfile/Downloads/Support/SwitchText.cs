using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Parses Boolean settings.</summary>
internal static class SwitchText
{
    /// <summary>Whether the value means false.</summary>
    public static bool IsOff(string? value) => value?.Trim().ToLowerInvariant() is "0" or "false" or "no" or "off";

    /// <summary>Whether the value means true.</summary>
    public static bool IsOn(string? value) => value?.Trim().ToLowerInvariant() is "1" or "true" or "yes" or "on";

    /// <summary>Whether the text is <c>name=value</c> with a value that means false; a section may precede the name (<c>*.sslverify</c>).</summary>
    public static bool TurnsOff(string text, string name)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && IsName(text.Substring(0, equals), name) && IsOff(text.Substring(equals + 1));
    }

    /// <summary>Whether the text is the name of a setting; a section and a dot may precede it.</summary>
    public static bool IsName(string text, string name) =>
        string.Equals(text.Trim().Split('.').Last(), name, StringComparison.OrdinalIgnoreCase);
}
