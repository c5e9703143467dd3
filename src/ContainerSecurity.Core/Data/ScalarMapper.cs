using System.Globalization;

namespace ContainerSecurity.Data;

/// <summary>
/// Finds for each character of a scalar's value the place in the file, by walking value and source side by side: words must agree,
/// runs of blanks and line ends may differ (folding, indentation, chomping), and escapes stand for what they mean.
/// </summary>
internal static class ScalarMapper
{
    /// <summary>Maps a scalar of a text. Where the two cannot be brought together, every part maps to the whole scalar: coarse, never wrong.</summary>
    public static MappedText Map(string text, DataScalar scalar)
    {
        var (start, end) = Content(text, scalar);
        var value = scalar.Text;
        if (end - start == value.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0)
            return new MappedText.Builder().Append(value, 0, value.Length, start).ToMappedText(start);
        return Align(text, start, end, scalar) ?? MappedText.FromWhole(value, scalar.Span);
    }

    private static (int Start, int End) Content(string text, DataScalar scalar)
    {
        var (start, end) = (scalar.Span.Start, scalar.Span.End);
        switch (scalar.Style)
        {
            case DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted when end - start >= 2:
                // A node property (tag, anchor) may stand before the quote.
                var quote = text.IndexOf(scalar.Style == DataScalarStyle.SingleQuoted ? '\'' : '"', start, end - start);
                return (quote + 1, end - 1);
            case DataScalarStyle.Literal or DataScalarStyle.Folded:
                var header = text.IndexOf('\n', start, end - start);
                return (header < 0 ? end : header + 1, end);
            default:
                return (start, end);
        }
    }

    private static MappedText? Align(string text, int at, int end, DataScalar scalar)
    {
        var builder = new MappedText.Builder();
        var value = scalar.Text;
        var i = 0;
        while (i < value.Length)
        {
            var escape = at < end ? Escape.Read(text, at, end, scalar.Style) : default;
            if (escape.Length > 0)
            {
                if (string.CompareOrdinal(value, i, escape.Value, 0, escape.Value.Length) != 0)
                    return null;
                if (escape.Value.Length > 0)
                    builder.Append(escape.Value, new TextSpan(at, escape.Length));
                i += escape.Value.Length;
                at += escape.Length;
                continue;
            }

            if (IsBlank(value[i]) || (at < end && IsBlank(text[at])))
            {
                var (valueEnd, sourceEnd) = (i, at);
                while (valueEnd < value.Length && IsBlank(value[valueEnd]))
                    valueEnd++;
                while (sourceEnd < end && IsBlank(text[sourceEnd]))
                    sourceEnd++;
                // A fold may also end at an escaped line end, which stands for nothing.
                if (valueEnd == i && sourceEnd == at)
                    return null;
                AppendBlanks(builder, value, i, valueEnd - i, text, at, sourceEnd - at);
                (i, at) = (valueEnd, sourceEnd);
                continue;
            }

            if (at >= end || text[at] != value[i])
                return null;
            builder.Append(value, i, 1, at);
            i++;
            at++;
        }

        return builder.ToMappedText(at);
    }

    private static void AppendBlanks(MappedText.Builder builder, string value, int i, int length, string text, int at, int sourceLength)
    {
        if (length == 0)
            return;
        if (length == sourceLength && string.CompareOrdinal(value, i, text, at, length) == 0)
            builder.Append(value, i, length, at);
        else
            builder.Append(value.Substring(i, length), new TextSpan(at, sourceLength));
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private readonly record struct Escape(string Value, int Length)
    {
        /// <summary>The escape at a place of a quoted scalar; length zero where there is none.</summary>
        public static Escape Read(string text, int at, int end, DataScalarStyle style)
        {
            if (style == DataScalarStyle.SingleQuoted)
                return text[at] == '\'' && at + 1 < end && text[at + 1] == '\'' ? new Escape("'", 2) : default;
            if (style != DataScalarStyle.DoubleQuoted || text[at] != '\\' || at + 1 >= end)
                return default;
            return text[at + 1] switch
            {
                '0' => new Escape("\0", 2),
                'a' => new Escape("\a", 2),
                'b' => new Escape("\b", 2),
                't' or '\t' => new Escape("\t", 2),
                'n' => new Escape("\n", 2),
                'v' => new Escape("\v", 2),
                'f' => new Escape("\f", 2),
                'r' => new Escape("\r", 2),
                'e' => new Escape("\u001b", 2),
                'N' => new Escape("\u0085", 2),
                '_' => new Escape("\u00a0", 2),
                'L' => new Escape("\u2028", 2),
                'P' => new Escape("\u2029", 2),
                'x' => Code(text, at, end, 2),
                'u' => Code(text, at, end, 4),
                'U' => Code(text, at, end, 8),
                '\n' or '\r' => LineEnd(text, at, end),
                var other => new Escape(other.ToString(), 2),
            };
        }

        private static Escape Code(string text, int at, int end, int digits) =>
            at + 2 + digits <= end
            && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF
                ? new Escape(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code), digits + 2)
                : default;

        // An escaped line end joins the lines: it and the next line's indentation stand for nothing.
        private static Escape LineEnd(string text, int at, int end)
        {
            var next = at + 1;
            if (text[next] == '\r' && next + 1 < end && text[next + 1] == '\n')
                next++;
            next++;
            while (next < end && text[next] is (' ' or '\t'))
                next++;
            return new Escape("", next - at);
        }
    }
}
