namespace ContainerSecurity;

/// <summary>Characters of a rendered text with one origin.</summary>
/// <param name="Start">The offset of the first one in the rendered text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Offset">
/// Where the first character stands in the origin's range, if the characters map one to one; otherwise -1, and the whole range is the origin of each.
/// </param>
public readonly record struct OriginSegment(int Start, int Length, TextOrigin Origin, int Offset)
{
    /// <summary>The offset after the last character in the rendered text.</summary>
    public int End => Start + Length;

    /// <summary>The range in the origin's file of some of the characters.</summary>
    /// <param name="start">The offset of the first one in the rendered text.</param>
    /// <param name="length">The number of characters.</param>
    public TextSpan MapSpan(int start, int length) => Offset < 0 ? Origin.Span : new TextSpan(Origin.Span.Start + Offset + (start - Start), length);
}
