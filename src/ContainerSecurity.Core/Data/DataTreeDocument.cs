using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Data;

/// <summary>A document that was parsed from YAML, JSON or Bicep into a tree of <see cref="DataNode"/>s.</summary>
public abstract class DataTreeDocument : Document
{
    private readonly Lazy<DataNode> _root;

    private protected DataTreeDocument(DataSource source)
        : base(source.Path, source.Text)
    {
        source.Root.Owner = this;
        _root = new Lazy<DataNode>(() => source.Root);
        Span = source.Span;
        DataSyntax = source.Syntax;
        Comments = source.Comments;
        SyntaxDiagnostics = [.. source.Problems.Select(p => p.In(this))];
    }

    // A tree that few ask for, made when they do.
    private protected DataTreeDocument(string path, SourceText text, ImmutableArray<Comment> comments, Func<DataNode> root)
        : base(path, text)
    {
        _root = new Lazy<DataNode>(() =>
        {
            var tree = root();
            tree.Owner = this;
            return tree;
        });
        Span = new TextSpan(0, text.Length);
        Comments = comments;
    }

    // Another view of the same text shares the tree of the original.
    private protected DataTreeDocument(DataTreeDocument original)
        : base(original.Path, original.Text)
    {
        _root = original._root;
        Span = original.Span;
        DataSyntax = original.DataSyntax;
        Comments = original.Comments;
    }

    /// <summary>The tree.</summary>
    public DataNode Root => _root.Value;

    /// <summary>The syntax of the text.</summary>
    public virtual DataSyntax DataSyntax { get; }

    /// <summary>How keys of the document are compared.</summary>
    internal virtual StringComparison KeyComparison => StringComparison.Ordinal;

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments { get; }

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => ScopeFinder.Find(this, comment);

    /// <inheritdoc/>
    internal override string FindAnchor(TextSpan span) => AnchorFinder.Find(Root, span, isInResource: FindResource(span) is not null);
}
