namespace ContainerSecurity;

/// <summary>Where rendered characters were written, and what led there.</summary>
/// <param name="file">The file.</param>
/// <param name="span">The range in the file.</param>
/// <param name="kind">How the characters relate to the range.</param>
/// <param name="via">What led there, innermost first: the template line that prints a value, the include, the overlay; null where nothing did.</param>
public sealed class TextOrigin(OriginFile file, TextSpan span, OriginKind kind, TextOrigin? via = null)
{
    /// <summary>The file.</summary>
    public OriginFile File { get; } = Guard.NotNull(file);

    /// <summary>The range in the file.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>How the characters relate to the range.</summary>
    public OriginKind Kind { get; } = kind;

    /// <summary>What led there: the template line that prints a value, the include, the overlay; null where nothing did.</summary>
    public TextOrigin? Via { get; } = via;

    /// <inheritdoc/>
    public override string ToString()
    {
        var position = File.Text.GetLinePosition(Span.Start);
        return $"{File.Path}({position.Line + 1},{position.Character + 1})";
    }
}
