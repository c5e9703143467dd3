namespace ContainerSecurity;

/// <summary>A range in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The range in the document's text.</param>
public readonly record struct Location(Document Document, TextSpan Span)
{
    /// <summary>The line and column of the first character, counted from zero.</summary>
    public LinePosition Start => Document.Text.GetLinePosition(Span.Start);

    /// <summary>The line and column after the last character, counted from zero.</summary>
    public LinePosition End => Document.Text.GetLinePosition(Span.End);

    /// <summary>The text of the range.</summary>
    public string Text => Document.Text.ToString(Span);

    /// <summary>The location in the document of the set.</summary>
    internal Location ToOriginal() => Document is null || ReferenceEquals(Document.Original, Document) ? this : this with { Document = Document.Original };

    /// <inheritdoc/>
    public override string ToString() => Document is null ? "" : $"{Document.Path}({Start.Line + 1},{Start.Character + 1})";
}
