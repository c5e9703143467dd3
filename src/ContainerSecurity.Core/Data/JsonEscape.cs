using System.Globalization;

namespace ContainerSecurity.Data;

/// <summary>Resolves the escapes of JSON strings. Source: RFC 8259, section 7.</summary>
internal static class JsonEscape
{
    /// <summary>The value and length of the escape that begins at a backslash; length zero when it is not an escape.</summary>
    public static (string Value, int Length) Read(string text, int at)
    {
        if (at + 1 >= text.Length)
            return default;
        return text[at + 1] switch
        {
            '"' => ("\"", 2),
            '\\' => ("\\", 2),
            '/' => ("/", 2),
            'b' => ("\b", 2),
            'f' => ("\f", 2),
            'n' => ("\n", 2),
            'r' => ("\r", 2),
            't' => ("\t", 2),
            'u' when at + 6 <= text.Length && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => (((char)code).ToString(), 6),
            _ => default,
        };
    }
}
