using System.Collections.Immutable;

namespace ContainerSecurity.Syntax;

/// <summary>
/// A token. Its <see cref="Span"/> is its range in the text; continuations, comments and line endings within it are <see cref="InnerTrivia"/>.
/// </summary>
public readonly record struct SyntaxToken
{
    /// <summary>Creates a token.</summary>
    /// <param name="kind">The kind of the token.</param>
    /// <param name="span">Its range, without leading and trailing trivia.</param>
    /// <param name="valueText">Its text without the trivia within it.</param>
    public SyntaxToken(SyntaxKind kind, TextSpan span, string valueText)
    {
        Kind = kind;
        Span = span;
        ValueText = valueText;
    }

    /// <summary>The kind of the token.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Its range, without leading and trailing trivia.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the builder's parser sees it: without continuations and the comments between them, with quotes.</summary>
    public string ValueText { get; }

    /// <summary>The trivia before the token, in order.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia { get; init; } = [];

    /// <summary>The trivia that follows the token and belongs to it, in order: the rest of its line.</summary>
    public ImmutableArray<SyntaxTrivia> TrailingTrivia { get; init; } = [];

    /// <summary>Continuations within the token, and the comments and blank lines between them.</summary>
    public ImmutableArray<SyntaxTrivia> InnerTrivia { get; init; } = [];

    /// <summary>Its range with leading and trailing trivia.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(
        LeadingTrivia.IsDefaultOrEmpty ? Span.Start : LeadingTrivia[0].Span.Start,
        TrailingTrivia.IsDefaultOrEmpty ? Span.End : TrailingTrivia[TrailingTrivia.Length - 1].Span.End);
}
