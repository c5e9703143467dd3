using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Reads the values of switches.</summary>
internal static class SwitchText
{
    /// <summary>Whether the value means no.</summary>
    public static bool IsOff(string? value) => value?.Trim().ToLowerInvariant() is "0" or "false" or "no" or "off";

    /// <summary>Whether the value means yes.</summary>
    public static bool IsOn(string? value) => value?.Trim().ToLowerInvariant() is "1" or "true" or "yes" or "on";

    /// <summary>Whether the text is <c>name=value</c>, the name perhaps behind a section (<c>*.sslverify</c>), with a value that means no.</summary>
    public static bool TurnsOff(string text, string name)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && IsName(text.Substring(0, equals), name) && IsOff(text.Substring(equals + 1));
    }

    /// <summary>Whether a setting's name is the one asked for, perhaps behind a section and a dot.</summary>
    public static bool IsName(string text, string name) =>
        string.Equals(text.Trim().Split('.').Last(), name, StringComparison.OrdinalIgnoreCase);
}
