namespace ContainerSecurity.Syntax;

/// <summary>Text between tokens, or within a token for a continuation.</summary>
/// <param name="Kind">The kind of the trivia.</param>
/// <param name="Span">Its range.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, TextSpan Span);
