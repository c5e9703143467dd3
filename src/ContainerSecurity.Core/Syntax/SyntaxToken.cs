using System.Collections.Immutable;

namespace ContainerSecurity.Syntax;

/// <summary>A token. Its <see cref="Span"/> is where it stands; continuations, comments and line ends within it are <see cref="InnerTrivia"/>.</summary>
public readonly record struct SyntaxToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="span">Its range, without leading and trailing trivia.</param>
    /// <param name="valueText">Its text without what stands within it as trivia.</param>
    public SyntaxToken(SyntaxKind kind, TextSpan span, string valueText)
    {
        Kind = kind;
        Span = span;
        ValueText = valueText;
    }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Its range, without leading and trailing trivia.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the builder's parser sees it: without continuations and the comments among them, quotes kept.</summary>
    public string ValueText { get; }

    /// <summary>What stands before it, in order.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia { get; init; } = [];

    /// <summary>What stands behind it and belongs to it, in order: the rest of its line.</summary>
    public ImmutableArray<SyntaxTrivia> TrailingTrivia { get; init; } = [];

    /// <summary>Continuations, and the comments and blank lines among them, that stand within the token.</summary>
    public ImmutableArray<SyntaxTrivia> InnerTrivia { get; init; } = [];

    /// <summary>Its range with leading and trailing trivia.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(
        LeadingTrivia.IsDefaultOrEmpty ? Span.Start : LeadingTrivia[0].Span.Start,
        TrailingTrivia.IsDefaultOrEmpty ? Span.End : TrailingTrivia[TrailingTrivia.Length - 1].Span.End);
}
