using System.Text;

namespace ContainerSecurity.Data;

/// <summary>Resolves the value of a YAML text in double quotes that spans several lines. Source: YAML 1.2.2, sections 6.5 and 7.3.1.</summary>
internal static class QuotedText
{
    /// <summary>The value of the text between the quotes.</summary>
    public static string Read(string text, int start, int end)
    {
        var value = new StringBuilder(end - start);
        for (var at = start; at < end;)
        {
            if (YamlEscape.Read(text, at, end, DataScalarStyle.DoubleQuoted) is { Length: > 0 } escape)
            {
                value.Append(escape.Value);
                at += escape.Length;
            }
            else if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at = Fold(text, at, end, value);
            }
            else
            {
                value.Append(text[at++]);
            }
        }

        return value.ToString();
    }

    // Blanks around a line ending are removed; the first line ending is a blank, each further one a line ending.
    private static int Fold(string text, int at, int end, StringBuilder value)
    {
        var next = at;
        var lines = 0;
        for (; next < end && text[next] is (' ' or '\t' or '\r' or '\n'); next++)
        {
            if (text[next] == '\n')
                lines++;
        }

        if (lines == 0)
            value.Append(text, at, next - at);
        else if (lines == 1)
            value.Append(' ');
        else
            value.Append('\n', lines - 1);
        return next;
    }
}
