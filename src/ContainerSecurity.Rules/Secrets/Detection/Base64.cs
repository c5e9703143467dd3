using System;
using System.Text;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Decodes base64-encoded text.</summary>
internal static class Base64
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The decoded text; line breaks in the base64 are allowed. Null where the value is not base64, or does not decode to text.</summary>
    public static string? Decode(string value)
    {
        var text = value.Trim();
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (!Chars.IsIn(c, CharClass.Base64) && c != '=')
                return null;
            length++;
        }

        var padding = text.IndexOf('=');
        if (length == 0 || length % 4 != 0 || (padding >= 0 && (text.Length - padding > 2 || text.Substring(padding).Trim('=').Length > 0)))
            return null;
        var decoded = Strict.GetString(Convert.FromBase64String(text));
        return decoded.Contains('\uFFFD') || decoded.Contains('\0') ? null : decoded;
    }
}
