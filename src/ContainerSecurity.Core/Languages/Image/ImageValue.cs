using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Image;

/// <summary>Finds a place of a JSON text within the value that a string of it stands for.</summary>
internal static class ImageValue
{
    /// <summary>The value as a text of its own, and the place in it; all of it where the place is the whole string.</summary>
    public static (SourceText Text, TextSpan Span) Find(DataScalar scalar, TextSpan span)
    {
        var mapped = scalar.MappedText;
        var start = IndexOf(mapped, span.Start);
        var end = Math.Max(start, IndexOf(mapped, span.End));
        return (SourceText.From(scalar.Text), TextSpan.FromBounds(start, end));
    }

    // The first character that stands at a place or behind it: places ascend with the characters.
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
