using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Image;

/// <summary>Locates a range of a JSON text within the value of the string that contains it.</summary>
internal static class ImageValue
{
    /// <summary>The value as a separate text, and the range in it; the whole value when the range is the whole string.</summary>
    public static (SourceText Text, TextSpan Span) Find(DataScalar scalar, TextSpan span)
    {
        var mapped = scalar.MappedText;
        var start = IndexOf(mapped, span.Start);
        var end = Math.Max(start, IndexOf(mapped, span.End));
        return (SourceText.From(scalar.Text), TextSpan.FromBounds(start, end));
    }

    // The first character at or after an offset: offsets ascend with the characters.
    private static int IndexOf(MappedText text, int position)
    {
        int low = 0, high = text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.MapSpan(middle, 1).Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
