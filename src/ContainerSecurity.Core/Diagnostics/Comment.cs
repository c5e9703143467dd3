namespace ContainerSecurity;

/// <summary>A comment of a document.</summary>
/// <param name="Span">Its range, from the mark that begins it to the end of its text.</param>
/// <param name="Text">Its text without the mark, trimmed.</param>
/// <param name="IsTrailing">Whether something else stands before it on its line.</param>
public sealed record Comment(TextSpan Span, string Text, bool IsTrailing);
