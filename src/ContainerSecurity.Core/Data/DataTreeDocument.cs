using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Data;

/// <summary>A document that was read from YAML, JSON or Bicep into a tree of <see cref="DataNode"/>s.</summary>
public abstract class DataTreeDocument : Document
{
    private protected DataTreeDocument(DataSource source)
        : base(source.Path, source.Text)
    {
        Root = source.Root;
        Span = source.Span;
        Comments = source.Comments;
        Root.Owner = this;
        SyntaxDiagnostics = [.. source.Problems.Select(p => p.In(this))];
    }

    // Another view of the same text: the tree stays the first one's.
    private protected DataTreeDocument(DataTreeDocument original)
        : base(original.Path, original.Text)
    {
        Root = original.Root;
        Span = original.Span;
        Comments = original.Comments;
    }

    /// <summary>The tree.</summary>
    public DataNode Root { get; }

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments { get; }

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => ScopeFinder.Find(this, comment);
}
