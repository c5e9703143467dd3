
namespace ContainerSecurity.Data;

/// <summary>
/// Maps each character of a scalar's value to its position in the file by walking value and source in parallel: words must match, runs of blanks
/// and line endings may differ (folding, indentation, chomping), and escapes match their values.
/// </summary>
internal static class ScalarMapper
{
    /// <summary>Maps a scalar of a text. When value and source do not match, every part maps to the whole scalar: imprecise, but never wrong.</summary>
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
                // A node property (tag, anchor) may precede the quote.
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
            var escape = at < end ? YamlEscape.Read(text, at, end, scalar.Style) : default;
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
                // A fold may also end at an escaped line ending, which has no value.
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
}
