using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContainerSecurity.Data;

/// <summary>Creates scalars from the parser's events and corrects their ends where YamlDotNet's marks are wrong.</summary>
internal static class YamlScalars
{
    /// <param name="text">The file's text.</param>
    /// <param name="offset">The offset at which the parser started.</param>
    /// <param name="scalar">The event.</param>
    /// <param name="key">The key that it is the value of; null when there is none.</param>
    /// <param name="pool">The texts that already occurred in the file.</param>
    /// <param name="map">Maps its characters on demand.</param>
    public static DataScalar Make(string text, int offset, Scalar scalar, DataScalar? key, TextPool pool, Func<DataScalar, MappedText> map)
    {
        var start = Math.Min(offset + (int)scalar.Start.Index, text.Length);
        var end = Math.Min(Math.Max(start, offset + (int)scalar.End.Index), text.Length);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => DataScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => DataScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => DataScalarStyle.Literal,
            ScalarStyle.Folded => DataScalarStyle.Folded,
            _ => DataScalarStyle.Plain,
        };
        if (style is DataScalarStyle.Literal or DataScalarStyle.Folded || (style == DataScalarStyle.Plain && end > start))
            end = TrimEnd(text, start, end);
        if (style == DataScalarStyle.Plain && scalar.Value.Length == 0 && end == start && key is not null)
            start = end = AfterColon(text, key.Span.End, start);
        var value = scalar.Value;
        if (style == DataScalarStyle.DoubleQuoted && text.IndexOf('\n', start, end - start) >= 0)
            value = QuotedText.Read(text, text.IndexOf('"', start, end - start) + 1, end - 1);
        if (style is DataScalarStyle.Literal or DataScalarStyle.Folded && value.StartsWith("\n", StringComparison.Ordinal))
            value = value.Substring(Math.Max(0, Leading(value) - BlankLines(text, start, end)));
        return new DataScalar(TextSpan.FromBounds(start, end), pool.Get(value), style, scalar.Tag.IsEmpty ? null : scalar.Tag.Value, style is DataScalarStyle.Literal or DataScalarStyle.Folded || !IsTemplate(value) ? null : value, map);
    }

    // "${X}" and "{{ x }}" as a whole stand for a value that another tool inserts, quoted or not.
    private static bool IsTemplate(string value)
    {
        if (value.Length < 4 || value[value.Length - 1] != '}' || value[0] is not ('$' or '{') || value[1] != '{')
            return false;
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] == '{' ? 1 : value[i] == '}' ? -1 : 0;
            if (depth == 0 && i > 0)
                return i == value.Length - 1;
        }

        return false;
    }

    private static int Leading(string value)
    {
        var count = 0;
        while (count < value.Length && value[count] == '\n')
            count++;
        return count;
    }

    // The blank lines at the start of a block. The parser may have been given more: see YamlReader.
    private static int BlankLines(string text, int start, int end)
    {
        var count = 0;
        for (var line = text.IndexOf('\n', start, end - start); line >= 0 && line + 1 < end;)
        {
            var next = line + 1;
            while (next < end && text[next] is (' ' or '\t' or '\r'))
                next++;
            if (next >= end || text[next] != '\n')
                break;
            count++;
            line = next;
        }

        return count;
    }

    // A block scalar's end mark is that of the next token, so the range is cut after its last character that is not blank.
    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    // The mark of a missing value is that of the next token, possibly lines below; the position after the colon is more precise.
    private static int AfterColon(string text, int keyEnd, int mark)
    {
        for (var at = keyEnd; at < mark; at++)
        {
            if (text[at] == ':')
                return at + 1;
        }

        return Math.Min(keyEnd, mark);
    }
}
