using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Support;

/// <summary>Makes the edit that adds an item to a sequence, in the style of the place.</summary>
internal static class SequenceEdit
{
    /// <summary>The edit that adds a word as the last item; null where none is plainly right.</summary>
    public static TextChange? Add(DataSequence sequence, string word)
    {
        var source = sequence.Document.Text;
        if (BicepEdit.IsFor(sequence))
            return null;
        if (source[sequence.Span.Start] == '[')
            return AddFlow(sequence, word);
        if (sequence.Items.IsEmpty || sequence.Items[sequence.Items.Length - 1] is not DataScalar { Span.IsEmpty: false } last)
            return null;
        var lead = source.ToString(TextSpan.FromBounds(Lines.Start(source, last.Span.Start), last.Span.Start));
        return lead.Trim() == "-" ? new TextChange(new TextSpan(Lines.End(source, last.Span.End), 0), Lines.BreakOf(source) + lead + word) : null;
    }

    private static TextChange? AddFlow(DataSequence sequence, string word)
    {
        if (sequence.Items.IsEmpty)
            return new TextChange(sequence.Span, $"[\"{word}\"]");
        return sequence.Items[sequence.Items.Length - 1] is DataScalar { Span.IsEmpty: false } last
            ? new TextChange(new TextSpan(last.Span.End, 0), last.Style == DataScalarStyle.DoubleQuoted ? $", \"{word}\"" : $", {word}")
            : null;
    }
}
