namespace ContainerSecurity;

/// <summary>A comment of a document.</summary>
/// <param name="Span">Its range, from its start marker to the end of its text.</param>
/// <param name="Text">Its text without the marker, trimmed.</param>
/// <param name="IsTrailing">Whether other text precedes it on its line.</param>
public sealed record Comment(TextSpan Span, string Text, bool IsTrailing);
