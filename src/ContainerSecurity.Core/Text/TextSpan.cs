using System;

namespace ContainerSecurity;

/// <summary>A range of UTF-16 characters in a <see cref="SourceText"/>.</summary>
/// <param name="Start">The offset of the first character, counted from zero.</param>
/// <param name="Length">The number of characters; zero for a position between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span has no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from two offsets.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character; at least <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start, or the start is negative.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        if (start < 0 || end < start)
            throw new ArgumentOutOfRangeException(nameof(end), $"[{start}, {end}) is no span");
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether <paramref name="position"/> is one of the span's characters.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether <paramref name="other"/> is within this span; an empty span may be at its end.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a character.</summary>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
