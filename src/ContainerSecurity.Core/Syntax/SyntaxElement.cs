namespace ContainerSecurity.Syntax;

/// <summary>A child of a node: a node or a token.</summary>
/// <param name="Node">The node, or null for a token.</param>
/// <param name="Token">The token, where there is no node.</param>
public readonly record struct SyntaxElement(SyntaxNode? Node, SyntaxToken Token)
{
    /// <summary>The range with trivia.</summary>
    public TextSpan FullSpan => Node?.FullSpan ?? Token.FullSpan;

    /// <summary>The range without trivia.</summary>
    public TextSpan Span => Node?.Span ?? Token.Span;

    /// <summary>A node as an element.</summary>
    public static implicit operator SyntaxElement(SyntaxNode node) => new(node, default);

    /// <summary>A token as an element.</summary>
    public static implicit operator SyntaxElement(SyntaxToken token) => new(null, token);
}
