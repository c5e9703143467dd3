using System;
using System.Collections.Immutable;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// A text that was rendered from templates, values, bases and patches. Each character knows where it was written. It is immutable.
/// </summary>
public sealed class RenderedText
{
    private RenderedText(string text, ImmutableArray<OriginSegment> segments)
    {
        Text = text;
        Segments = segments;
    }

    /// <summary>A text without characters.</summary>
    public static RenderedText Empty { get; } = new("", []);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The number of characters.</summary>
    public int Length => Text.Length;

    /// <summary>The origins, in the order of the text, without overlaps. Characters in no segment have no origin.</summary>
    public ImmutableArray<OriginSegment> Segments { get; }

    /// <summary>Makes a text that has one origin.</summary>
    /// <param name="text">The characters. If there are as many as in the origin's range and it is not computed, they map one to one.</param>
    /// <param name="origin">The origin; null for none.</param>
    public static RenderedText From(string text, TextOrigin? origin) => new Builder().Append(text, origin).ToRenderedText();

    /// <summary>The segment that contains a character; null where it has no origin.</summary>
    /// <param name="position">The offset of the character.</param>
    public OriginSegment? FindSegment(int position)
    {
        var index = IndexAfter(position) - 1;
        return index >= 0 && position < Segments[index].End ? Segments[index] : null;
    }

    /// <summary>A part of the text, with its origins.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="length">The number of characters.</param>
    public RenderedText Slice(int start, int length) =>
        start == 0 && length == Length ? this : new Builder().Append(this, start, length).ToRenderedText();

    /// <inheritdoc/>
    public override string ToString() => Text;

    // The number of segments that start at or before a position.
    private int IndexAfter(int position)
    {
        var low = 0;
        var high = Segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Segments[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Builds a rendered text piece by piece.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<OriginSegment>.Builder _segments = ImmutableArray.CreateBuilder<OriginSegment>();

        /// <summary>The number of characters so far.</summary>
        public int Length => _text.Length;

        /// <summary>Appends characters with one origin.</summary>
        /// <param name="text">The characters. If there are as many as in the origin's range and it is not computed, they map one to one.</param>
        /// <param name="origin">The origin; null for none.</param>
        public Builder Append(string text, TextOrigin? origin)
        {
            Guard.NotNull(text);
            if (origin is not null)
                Add(text.Length, origin, origin.Kind != OriginKind.Computed && origin.Span.Length == text.Length ? 0 : -1);
            _text.Append(text);
            return this;
        }

        /// <summary>Appends a part of a text that stands in the origin's range unchanged.</summary>
        /// <param name="text">The text.</param>
        /// <param name="start">The offset of the first character in <paramref name="text"/>.</param>
        /// <param name="length">The number of characters.</param>
        /// <param name="origin">The origin.</param>
        /// <param name="offset">The offset of the first character in the origin's range.</param>
        public Builder Append(string text, int start, int length, TextOrigin origin, int offset)
        {
            Add(length, Guard.NotNull(origin), offset);
            _text.Append(text, start, length);
            return this;
        }

        /// <summary>Appends a rendered text with its origins.</summary>
        /// <param name="text">The text.</param>
        public Builder Append(RenderedText text) => Append(Guard.NotNull(text), 0, text.Length);

        /// <summary>Appends a part of a rendered text with its origins.</summary>
        /// <param name="text">The text.</param>
        /// <param name="start">The offset of the first character.</param>
        /// <param name="length">The number of characters.</param>
        public Builder Append(RenderedText text, int start, int length)
        {
            var at = _text.Length - start;
            var end = start + length;
            for (var i = Math.Max(0, Guard.NotNull(text).IndexAfter(start) - 1); i < text.Segments.Length && text.Segments[i].Start < end; i++)
            {
                var segment = text.Segments[i];
                var from = Math.Max(start, segment.Start);
                var to = Math.Min(end, segment.End);
                if (from < to)
                    Add(at + from, to - from, segment.Origin, segment.Offset < 0 ? -1 : segment.Offset + (from - segment.Start));
            }

            _text.Append(text.Text, start, length);
            return this;
        }

        /// <summary>The text built so far.</summary>
        public RenderedText ToRenderedText() => _text.Length == 0 ? Empty : new RenderedText(_text.ToString(), _segments.ToImmutable());

        private void Add(int length, TextOrigin origin, int offset) => Add(_text.Length, length, origin, offset);

        private void Add(int start, int length, TextOrigin origin, int offset)
        {
            if (length == 0)
                return;
            if (_segments.Count > 0)
            {
                var last = _segments[_segments.Count - 1];
                var continues = last.Offset < 0 ? offset < 0 : offset == last.Offset + last.Length;
                if (continues && last.End == start && ReferenceEquals(last.Origin, origin))
                {
                    _segments[_segments.Count - 1] = last with { Length = last.Length + length };
                    return;
                }
            }

            _segments.Add(new OriginSegment(start, length, origin, offset));
        }
    }
}
