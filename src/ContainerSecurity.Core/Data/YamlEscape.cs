using System.Globalization;

namespace ContainerSecurity.Data;

/// <summary>An escape in a quoted YAML scalar. Source: YAML 1.2.2, section 5.7.</summary>
/// <param name="Value">The characters that it represents.</param>
/// <param name="Length">Its length in the text; zero when there is no escape.</param>
internal readonly record struct YamlEscape(string Value, int Length)
{
    /// <summary>The escape at an offset of a quoted scalar; length zero when there is none.</summary>
    public static YamlEscape Read(string text, int at, int end, DataScalarStyle style)
    {
        if (style == DataScalarStyle.SingleQuoted)
            return text[at] == '\'' && at + 1 < end && text[at + 1] == '\'' ? new YamlEscape("'", 2) : default;
        if (style != DataScalarStyle.DoubleQuoted || text[at] != '\\' || at + 1 >= end)
            return default;
        return text[at + 1] switch
        {
            '0' => new YamlEscape("\0", 2),
            'a' => new YamlEscape("\a", 2),
            'b' => new YamlEscape("\b", 2),
            't' or '\t' => new YamlEscape("\t", 2),
            'n' => new YamlEscape("\n", 2),
            'v' => new YamlEscape("\v", 2),
            'f' => new YamlEscape("\f", 2),
            'r' => new YamlEscape("\r", 2),
            'e' => new YamlEscape("\u001b", 2),
            'N' => new YamlEscape("\u0085", 2),
            '_' => new YamlEscape("\u00a0", 2),
            'L' => new YamlEscape("\u2028", 2),
            'P' => new YamlEscape("\u2029", 2),
            'x' => Code(text, at, end, 2),
            'u' => Code(text, at, end, 4),
            'U' => Code(text, at, end, 8),
            '\n' or '\r' => LineEnd(text, at, end),
            var other => new YamlEscape(other.ToString(), 2),
        };
    }

    private static YamlEscape Code(string text, int at, int end, int digits) =>
        at + 2 + digits <= end
        && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code is >= 0 and <= 0x10FFFF
            ? new YamlEscape(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code), digits + 2)
            : default;

    // An escaped line ending joins the lines: it and the next line's indentation have no value.
    private static YamlEscape LineEnd(string text, int at, int end)
    {
        var next = at + 1;
        if (text[next] == '\r' && next + 1 < end && text[next + 1] == '\n')
            next++;
        next++;
        while (next < end && text[next] is (' ' or '\t'))
            next++;
        return new YamlEscape("", next - at);
    }
}
