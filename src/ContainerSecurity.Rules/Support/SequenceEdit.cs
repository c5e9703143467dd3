using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Support;

/// <summary>Adds an item to a sequence, in the style of the surrounding text.</summary>
internal static class SequenceEdit
{
    /// <summary>The edit that appends a word as the last item; null where no edit is clearly correct.</summary>
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
