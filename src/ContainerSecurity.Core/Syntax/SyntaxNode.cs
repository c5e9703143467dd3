using System.Collections.Generic;

namespace ContainerSecurity.Syntax;

/// <summary>A node of a full-fidelity syntax tree: its full text is exactly the text that was parsed.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    /// <summary>The kind of the node.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The node that contains it; null for the root.</summary>
    public SyntaxNode? Parent { get; internal set; }

    /// <summary>The document that the tree was parsed from.</summary>
    public virtual Document Document => Parent!.Document;

    /// <summary>The range without leading and trailing trivia.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The range with leading and trailing trivia.</summary>
    public abstract TextSpan FullSpan { get; }

    /// <summary>The nodes and tokens that it contains, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxElement> Children { get; }

    /// <summary>The range without trivia, with its document.</summary>
    public Location Location => new(Document, Span);

    /// <summary>The exact text, with trivia.</summary>
    public string ToFullString() => Document.Text.ToString(FullSpan);

    /// <summary>The text without leading and trailing trivia.</summary>
    public override string ToString() => Document.Text.ToString(Span);
}
