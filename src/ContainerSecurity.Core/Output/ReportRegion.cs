namespace ContainerSecurity.Output;

/// <summary>A range as editors display it: lines and UTF-16 columns counted from one, the end after the last character, without a byte order mark.</summary>
internal readonly record struct ReportRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static ReportRegion Of(Location location) => Of(location.Document, location.Span);

    public static ReportRegion Of(Document document, TextSpan span)
    {
        var text = document.Text;
        var start = text.GetLinePosition(span.Start);
        var end = text.GetLinePosition(span.End);
        return new ReportRegion(start.Line + 1, Column(text, start), end.Line + 1, Column(text, end));
    }

    private static int Column(SourceText text, LinePosition position)
    {
        var mark = position.Line == 0 && position.Character > 0 && text[0] == '\uFEFF' ? 1 : 0;
        return position.Character + 1 - mark;
    }
}
