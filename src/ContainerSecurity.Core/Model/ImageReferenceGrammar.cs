using System;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The valid forms of the parts of an image reference. Source: distribution/reference, <c>reference.go</c> and <c>regexp.go</c>.</summary>
internal static class ImageReferenceGrammar
{
    private const int MaxTagLength = 128;
    private const int MaxNameLength = 255;

    /// <summary>Whether the first component of a name is a registry rather than a part of the path.</summary>
    public static bool IsRegistry(string component) =>
        component.IndexOfAny(['.', ':', '[']) >= 0 || component == "localhost" || component.Any(c => c is >= 'A' and <= 'Z');

    public static bool IsValidRegistry(string text)
    {
        var host = text;
        if (text.StartsWith("[", StringComparison.Ordinal))
        {
            var close = text.IndexOf(']');
            if (close < 0 || !text.Substring(1, close - 1).All(c => IsHex(c) || c == ':'))
                return false;
            return close + 1 == text.Length || IsPort(text.Substring(close + 1));
        }

        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            if (!IsPort(text.Substring(colon)))
                return false;
            host = text.Substring(0, colon);
        }

        return host.Split('.').All(label => label.Length > 0 && label.All(c => IsAlphanumeric(c) || c == '-') && label[0] != '-' && label[label.Length - 1] != '-');
    }

    public static bool IsValidRepository(string text) =>
        text.Length <= MaxNameLength && text.Split('/').All(IsPathComponent) && !(text.Length == 64 && text.All(IsHex));

    public static bool IsValidTag(string text) =>
        text.Length is > 0 and <= MaxTagLength && text[0] is not ('.' or '-') && text.All(c => IsAlphanumeric(c) || c is '_' or '.' or '-');

    public static bool IsValidDigest(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0)
            return false;
        var algorithm = text.Substring(0, colon);
        var hex = text.Substring(colon + 1);
        // Digests are written in lowercase. Source: OCI image specification, "Digests".
        if (!hex.All(c => IsHex(c) && !char.IsUpper(c)) || !algorithm.All(c => IsAlphanumeric(c) || c is '-' or '_' or '+' or '.'))
            return false;
        return algorithm switch
        {
            "sha256" or "blake3" => hex.Length == 64,
            "sha384" => hex.Length == 96,
            "sha512" => hex.Length == 128,
            _ => hex.Length >= 32,
        };
    }

    // Lowercase letters and digits, separated by one dot, one or two underscores, or any number of dashes.
    private static bool IsPathComponent(string text)
    {
        var at = 0;
        while (true)
        {
            var from = at;
            while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                at++;
            if (at == from)
                return false;
            if (at == text.Length)
                return true;
            var separator = text[at];
            from = at;
            while (at < text.Length && text[at] == separator)
                at++;
            var length = at - from;
            if (!(separator == '-' || (separator == '_' && length <= 2) || (separator == '.' && length == 1)))
                return false;
        }
    }

    private static bool IsPort(string text) => text.Length > 1 && text[0] == ':' && text.Skip(1).All(c => c is >= '0' and <= '9');

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAlphanumeric(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
