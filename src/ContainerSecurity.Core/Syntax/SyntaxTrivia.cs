namespace ContainerSecurity.Syntax;

/// <summary>Text that stands between tokens, or within one for a continuation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its range.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, TextSpan Span);
