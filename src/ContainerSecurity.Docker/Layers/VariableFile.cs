using System;
using System.Linq;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Parses files with variables, such as <c>.env</c>.</summary>
internal static class VariableFile
{
    private const int LongestName = 100, ShortestSecret = 6;
    private static readonly string[] Words = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "ACCESSKEY", "ACCESS_KEY", "PRIVATE_KEY", "CONNECTIONSTRING", "CONNECTION_STRING"];
    private static readonly string[] Endings = ["", "_KEY", "KEY", "_VALUE"];
    private static readonly string[] Placeholders = ["$", "<", "changeme", "change_me", "change-me", "your", "example", "xxx", "*"];

    /// <summary>Whether a variable with a secret-like name has a value.</summary>
    public static bool HoldsSecret(string text) => text.Split('\n').Any(IsSecret);

    private static bool IsSecret(string line)
    {
        var equals = line.IndexOf('=');
        if (equals is <= 0 or > LongestName)
            return false;
        var name = line.Substring(0, equals).Trim().ToUpperInvariant();
        if (name.StartsWith("#", StringComparison.Ordinal) || !Words.Any(w => Endings.Any(e => name.EndsWith(w + e, StringComparison.Ordinal))))
            return false;
        var value = line.Substring(equals + 1).Trim().Trim('"', '\'');
        return value.Length >= ShortestSecret && !value.Contains(' ') && !Placeholders.Any(p => value.StartsWith(p, StringComparison.OrdinalIgnoreCase));
    }
}
