namespace ContainerSecurity;

/// <summary>A replacement of one range of a text.</summary>
/// <param name="Span">The range that is replaced; empty to insert.</param>
/// <param name="NewText">The text that replaces it; empty to delete.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
