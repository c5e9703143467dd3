namespace ContainerSecurity.Data;

/// <summary>A node of the common tree for YAML, JSON and Bicep. It is immutable; its document is set once parsing has ended.</summary>
public abstract class DataNode
{
    // The parent, or the document of a root: files have many nodes, so each field costs memory.
    private object? _holder;

    private protected DataNode(TextSpan span) => Span = span;

    /// <summary>The range in the text, including quotes and brackets; a block scalar ends at its last line of content.</summary>
    public TextSpan Span { get; }

    /// <summary>The mapping or sequence that contains it; null for a root. For the key or value of an entry it is the mapping.</summary>
    public DataNode? Parent
    {
        get => _holder as DataNode;
        internal set => _holder = value;
    }

    /// <summary>The document that it was parsed from.</summary>
    public Document Document => Root.Owner!;

    /// <summary>The range with its document.</summary>
    public Location Location => new(Document, Span);

    /// <summary>The node itself, or the target of an alias through any number of aliases; null for an alias without a target.</summary>
    public virtual DataNode? Resolved => this;

    /// <summary>The syntax of its document.</summary>
    public DataSyntax Syntax => (Root.Owner as DataTreeDocument)?.DataSyntax ?? DataSyntax.Yaml;

    /// <summary>Whether it is a collection that is written in braces or brackets: YAML's flow style, JSON and Bicep.</summary>
    public bool IsFlow => !Span.IsEmpty && Document.Text[Span.Start] is '{' or '[';

    // How keys are looked up in its document.
    internal System.StringComparison KeyComparison => (Root.Owner as DataTreeDocument)?.KeyComparison ?? System.StringComparison.Ordinal;

    // Set only on the root, when the document that owns the tree is created.
    internal Document? Owner
    {
        get => _holder as Document;
        set => _holder = _holder is DataNode ? _holder : value;
    }

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
