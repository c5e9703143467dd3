namespace ContainerSecurity.Data;

/// <summary>A node of the one tree that YAML, JSON and Bicep are read into. Immutable once read; its document is known after reading.</summary>
public abstract class DataNode
{
    private protected DataNode(TextSpan span) => Span = span;

    /// <summary>The range in the text: quotes and brackets included, a block scalar up to its last line of content.</summary>
    public TextSpan Span { get; }

    /// <summary>The mapping or sequence that holds it, or null for a root. For the key or value of an entry it is the mapping.</summary>
    public DataNode? Parent { get; internal set; }

    /// <summary>The document that it was read from.</summary>
    public Document Document => Root.Owner!;

    /// <summary>The range with its document.</summary>
    public Location Location => new(Document, Span);

    /// <summary>The node itself, or what an alias stands for, through any number of aliases; null for an alias that leads nowhere.</summary>
    public virtual DataNode? Resolved => this;

    // Set on the root alone, when the document that owns the tree is made.
    internal Document? Owner { get; set; }

    private DataNode Root
    {
        get
        {
            var node = this;
            while (node.Parent is { } parent)
                node = parent;
            return node;
        }
    }
}
