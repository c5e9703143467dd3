using System;
using System.Text;

namespace ContainerSecurity.Output;

/// <summary>A line of a text with a marked range, truncated to a width. The time needed depends on the width, not on the length of the line.</summary>
internal readonly record struct SourceExcerpt(string Line, int MarkStart, int MarkLength)
{
    private const int TabWidth = 4;
    private const char Cut = '\u2026';

    /// <summary>The excerpt of the line that a span begins in.</summary>
    public static SourceExcerpt Of(SourceText text, TextSpan span, int width)
    {
        var line = text.GetLineSpan(text.GetLinePosition(span.Start).Line);
        var first = FirstShown(text, line, span.Start, width);
        var shown = new StringBuilder(Math.Min(line.Length, width) + 8);
        if (first > line.Start)
            shown.Append(Cut);
        var column = shown.Length;
        int markStart = -1, markEnd = -1;
        var at = first;
        for (; at < line.End && column < width; at++)
        {
            if (at == span.Start)
                markStart = column;
            if (at == span.End)
                markEnd = column;
            column = Append(shown, text, at, column);
        }

        if (at < line.End)
            shown.Append(Cut);
        if (markStart < 0)
            markStart = column;
        if (markEnd < 0)
            markEnd = column;
        return new SourceExcerpt(shown.ToString(), markStart, Math.Max(1, markEnd - markStart));
    }

    private static int FirstShown(SourceText text, TextSpan line, int start, int width)
    {
        var first = line.Start;
        if (line.Length > width && start - line.Start > width / 2)
            first = start - (width / 4);
        return first > line.Start && char.IsLowSurrogate(text[first]) ? first - 1 : first;
    }

    private static int Append(StringBuilder shown, SourceText text, int at, int column)
    {
        var character = text[at];
        switch (character)
        {
            case '\t':
                var blanks = TabWidth - (column % TabWidth);
                shown.Append(' ', blanks);
                return column + blanks;
            case '\uFEFF':
                return column;
            default:
                var before = shown.Length;
                VisibleText.Append(shown, text.ToString(), at);
                // An escape has a column for each of its characters.
                return column + (shown.Length - before > 1 ? shown.Length - before : VisibleText.Width(character));
        }
    }
}
