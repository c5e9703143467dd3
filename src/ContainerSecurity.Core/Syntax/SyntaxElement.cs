namespace ContainerSecurity.Syntax;

/// <summary>A child of a syntax node: a node or a token.</summary>
/// <param name="Node">The node; null for a token.</param>
/// <param name="Token">The token; the default value for a node.</param>
public readonly record struct SyntaxElement(SyntaxNode? Node, SyntaxToken Token)
{
    /// <summary>The range, with trivia.</summary>
    public TextSpan FullSpan => Node?.FullSpan ?? Token.FullSpan;

    /// <summary>The range, without trivia.</summary>
    public TextSpan Span => Node?.Span ?? Token.Span;

    /// <summary>Converts a node to an element.</summary>
    public static implicit operator SyntaxElement(SyntaxNode node) => new(node, default);

    /// <summary>Converts a token to an element.</summary>
    public static implicit operator SyntaxElement(SyntaxToken token) => new(null, token);
}
