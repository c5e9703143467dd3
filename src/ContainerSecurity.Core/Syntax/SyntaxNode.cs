using System.Collections.Generic;

namespace ContainerSecurity.Syntax;

/// <summary>A node of a full-fidelity tree: its full text is exactly the text that was read.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    /// <summary>What it is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The node that holds it, or null for the root.</summary>
    public SyntaxNode? Parent { get; internal set; }

    /// <summary>The document.</summary>
    public virtual Document Document => Parent!.Document;

    /// <summary>The range without leading and trailing trivia.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The range with leading and trailing trivia.</summary>
    public abstract TextSpan FullSpan { get; }

    /// <summary>The nodes and tokens in it, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxElement> Children { get; }

    /// <summary>The range without trivia, with its document.</summary>
    public Location Location => new(Document, Span);

    /// <summary>Exactly the text, with trivia.</summary>
    public string ToFullString() => Document.Text.ToString(FullSpan);

    /// <summary>The text without leading and trailing trivia.</summary>
    public override string ToString() => Document.Text.ToString(Span);
}
