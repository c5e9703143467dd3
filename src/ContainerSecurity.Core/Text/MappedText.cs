using System;
using System.Collections.Generic;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// A text as a language's parser sees it (continuations joined, escapes resolved, indentation removed), with the position of each character in
/// the file. It lets a finding in a folded YAML string or a continued RUN line point at the exact word.
/// </summary>
public sealed class MappedText
{
    // Segments are (start in Text, start in the file, length in the file). The characters of a segment map one to one unless its lengths differ,
    // as for an escape such as \u0041 (six characters that stand for one).
    private readonly Segment[] _segments;

    private MappedText(string text, Segment[] segments, int sourceEnd)
    {
        Text = text;
        _segments = segments;
        SourceEnd = sourceEnd;
    }

    /// <summary>The text as the language's parser sees it.</summary>
    public string Text { get; }

    /// <summary>The number of characters in <see cref="Text"/>.</summary>
    public int Length => Text.Length;

    private int SourceEnd { get; }

    /// <summary>A text that is in the file unchanged.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="span">The range.</param>
    public static MappedText FromSource(SourceText source, TextSpan span) =>
        new(Guard.NotNull(source).ToString(span), [new Segment(0, span.Start, span.Length, span.Length)], span.End);

    /// <summary>A text that is in the file unchanged, starting at an offset.</summary>
    internal static MappedText FromPart(string text, int start) => new(text, [new Segment(0, start, text.Length, text.Length)], start + text.Length);

    /// <summary>A text whose range in the file is known only as a whole: every part of it maps to the entire range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The range in the file that it was made from.</param>
    public static MappedText FromWhole(string text, TextSpan span) =>
        new(Guard.NotNull(text), [new Segment(0, span.Start, text.Length, span.Length)], span.End);

    /// <summary>The range in the file that corresponds to a range of <see cref="Text"/>; source text removed between its characters is included.</summary>
    /// <param name="start">The first character in <see cref="Text"/>.</param>
    /// <param name="length">The number of characters.</param>
    public TextSpan MapSpan(int start, int length)
    {
        if (start < 0 || length < 0 || start + length > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(start));
        var from = MapStart(start);
        return length == 0 ? new TextSpan(from, 0) : TextSpan.FromBounds(from, Math.Max(from, MapEnd(start + length)));
    }

    /// <summary>The range in the file that corresponds to a range of <see cref="Text"/>.</summary>
    public TextSpan MapSpan(TextSpan span) => MapSpan(span.Start, span.Length);

    /// <summary>A part of the text, with the positions of its characters.</summary>
    /// <param name="start">The first character in <see cref="Text"/>.</param>
    /// <param name="length">The number of characters.</param>
    public MappedText Slice(int start, int length)
    {
        var builder = new Builder();
        var end = start + length;
        for (var i = length > 0 ? Find(start) : _segments.Length; i < _segments.Length && _segments[i].Start < end; i++)
        {
            ref readonly var segment = ref _segments[i];
            var from = Math.Max(start, segment.Start);
            var to = Math.Min(end, segment.Start + segment.Length);
            if (from >= to)
                continue;
            if (segment.Length == segment.SourceLength)
                builder.Append(Text, from, to - from, segment.SourceStart + (from - segment.Start), to - from);
            else
                builder.Append(Text, from, to - from, segment.SourceStart, segment.SourceLength);
        }

        return builder.ToMappedText(MapStart(start));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private int MapStart(int index)
    {
        if (index >= Text.Length)
            return SourceEnd;
        ref readonly var segment = ref _segments[Find(index)];
        return segment.Length == segment.SourceLength ? segment.SourceStart + (index - segment.Start) : segment.SourceStart;
    }

    private int MapEnd(int index)
    {
        ref readonly var segment = ref _segments[Find(index - 1)];
        return segment.Length == segment.SourceLength ? segment.SourceStart + (index - segment.Start) : segment.SourceStart + segment.SourceLength;
    }

    private int Find(int index)
    {
        var low = 0;
        var high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Segment(int Start, int SourceStart, int Length, int SourceLength);

    /// <summary>Builds a mapped text piece by piece, in the order of the file.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Segment> _segments = [];

        /// <summary>The number of characters so far.</summary>
        public int Length => _text.Length;

        /// <summary>Appends characters that are in the file unchanged.</summary>
        /// <param name="text">A text that contains the characters.</param>
        /// <param name="start">The offset of the first one in <paramref name="text"/>.</param>
        /// <param name="length">The number of characters.</param>
        /// <param name="sourceStart">The offset of the first one in the file.</param>
        public Builder Append(string text, int start, int length, int sourceStart) => Append(text, start, length, sourceStart, length);

        /// <summary>Appends characters that a range of the file represents, such as an escape.</summary>
        /// <param name="text">The characters.</param>
        /// <param name="source">The range in the file.</param>
        public Builder Append(string text, TextSpan source) => Append(Guard.NotNull(text), 0, text.Length, source.Start, source.Length);

        internal Builder Append(string text, int start, int length, int sourceStart, int sourceLength)
        {
            if (length == 0)
                return this;
            var at = _text.Length;
            _text.Append(text, start, length);
            if (_segments.Count > 0 && length == sourceLength)
            {
                var last = _segments[_segments.Count - 1];
                if (last.Length == last.SourceLength && last.SourceStart + last.SourceLength == sourceStart)
                {
                    _segments[_segments.Count - 1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
                    return this;
                }
            }

            _segments.Add(new Segment(at, sourceStart, length, sourceLength));
            return this;
        }

        /// <summary>The text built so far.</summary>
        /// <param name="emptyAt">The offset in the file that an empty text is located at.</param>
        public MappedText ToMappedText(int emptyAt)
        {
            if (_segments.Count == 0)
                return new MappedText("", [new Segment(0, emptyAt, 0, 0)], emptyAt);
            var last = _segments[_segments.Count - 1];
            return new MappedText(_text.ToString(), [.. _segments], last.SourceStart + last.SourceLength);
        }
    }
}
