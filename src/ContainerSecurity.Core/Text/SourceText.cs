using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity;

/// <summary>An immutable text with its lines. Line endings and a byte order mark are kept as read.</summary>
/// <remarks>For positions, a line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>; a language may define its own line endings for parsing.</remarks>
public sealed class SourceText
{
    private readonly string _text;
    private int[]? _lineStarts;

    private SourceText(string text) => _text = text;

    /// <summary>The number of UTF-16 characters.</summary>
    public int Length => _text.Length;

    /// <summary>The number of lines: the number of line endings plus one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The character at an offset, counted from zero.</summary>
    public char this[int position] => _text[position];

    private int[] LineStarts => _lineStarts ??= FindLineStarts(_text);

    /// <summary>Creates a source text.</summary>
    /// <param name="text">The text; it is kept unchanged.</param>
    public static SourceText From(string text) => new(Guard.NotNull(text));

    /// <summary>The whole text.</summary>
    public override string ToString() => _text;

    /// <summary>The text of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is outside the text.</exception>
    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The line and column of an offset, by binary search.</summary>
    /// <param name="position">An offset from zero to <see cref="Length"/>, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        CheckPosition(position);
        var line = FindLine(position);
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The range of a line, without its line ending.</summary>
    /// <param name="line">The line, counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        if (line < 0 || line >= LineCount)
            throw new ArgumentOutOfRangeException(nameof(line));
        var start = LineStarts[line];
        var end = line + 1 < LineCount ? LineStarts[line + 1] : Length;
        if (line + 1 < LineCount)
            end -= end - 2 >= start && _text[end - 1] == '\n' && _text[end - 2] == '\r' ? 2 : 1;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line break of the text: that of its first line, <c>\r\n</c> or <c>\n</c>.</summary>
    public string LineBreak
    {
        get
        {
            var end = GetLineEnd(0);
            return end + 1 < Length && _text[end] == '\r' && _text[end + 1] == '\n' ? "\r\n" : "\n";
        }
    }

    /// <summary>The start of the line that has an offset.</summary>
    /// <param name="position">An offset from zero to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
    public int GetLineStart(int position)
    {
        CheckPosition(position);
        var start = LineStarts[FindLine(position)];
        return position > start && _text[position - 1] == '\r' ? position : start;
    }

    /// <summary>The end of the line that has an offset, without its line break.</summary>
    /// <param name="position">An offset from zero to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
    public int GetLineEnd(int position)
    {
        CheckPosition(position);
        var line = FindLine(position);
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        while (end > position && _text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    /// <summary>A text in which the changes were made.</summary>
    /// <param name="changes">Changes against this text, in any order.</param>
    /// <exception cref="ArgumentException">Two changes overlap, or one is not within the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(_text.Length);
        var from = 0;
        foreach (var change in Guard.NotNull(changes).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End))
        {
            if (change.Span.Start < from || change.Span.End > _text.Length)
                throw new ArgumentException($"The change at {change.Span} overlaps another or leaves the text.", nameof(changes));
            result.Append(_text, from, change.Span.Start - from).Append(change.NewText);
            from = change.Span.End;
        }

        return From(result.Append(_text, from, _text.Length - from).ToString());
    }

    /// <summary>Whether there are only blanks before an offset in its line. Takes the time of the blanks, not of the line: a line may be a whole file.</summary>
    internal bool IsBlankBefore(int position)
    {
        while (position > 0 && _text[position - 1] is not ('\n' or '\r'))
        {
            if (!char.IsWhiteSpace(_text[--position]))
                return false;
        }

        return true;
    }

    private int FindLine(int position)
    {
        var line = Array.BinarySearch(LineStarts, position);
        return line < 0 ? ~line - 1 : line;
    }

    private void CheckPosition(int position)
    {
        if (position < 0 || position > Length)
            throw new ArgumentOutOfRangeException(nameof(position));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
