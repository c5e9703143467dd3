namespace ContainerSecurity.Data.Editing;

/// <summary>Creates the edit that adds an item to a sequence.</summary>
internal static class SequenceEdit
{
    private const int MaxLead = 1_000;

    public static TextChange? Add(DataSequence sequence, string item)
    {
        if (sequence.Syntax == DataSyntax.Bicep)
            return null;
        if (sequence.IsFlow)
            return AddFlow(sequence, item);
        if (sequence.Items.IsEmpty || sequence.Items[sequence.Items.Length - 1] is not DataScalar { Span.IsEmpty: false } last)
            return null;
        var source = sequence.Document.Text;
        var start = source.GetLineStart(last.Span.Start);
        // Only an indent and a dash may stand there: a line may be a whole file.
        if (last.Span.Start - start > MaxLead)
            return null;
        var lead = source.ToString(TextSpan.FromBounds(start, last.Span.Start));
        return lead.Trim() == "-"
            ? new TextChange(new TextSpan(source.GetLineEnd(last.Span.End), 0), source.LineBreak + lead + ValueWriter.Write(item, DataSyntax.Yaml))
            : null;
    }

    private static TextChange? AddFlow(DataSequence sequence, string item)
    {
        if (sequence.Items.IsEmpty)
            return new TextChange(sequence.Span, "[" + ValueWriter.Quote(item, '"', sequence.Syntax) + "]");
        if (sequence.Items[sequence.Items.Length - 1] is not DataScalar { Span.IsEmpty: false } last)
            return null;
        var text = last.Style == DataScalarStyle.DoubleQuoted ? ValueWriter.Quote(item, '"', sequence.Syntax) : ValueWriter.Write(item, sequence.Syntax);
        return new TextChange(new TextSpan(last.Span.End, 0), ", " + text);
    }
}
