using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// A file, or one document of a YAML stream, that was read. Immutable; every node and every property of it has a <see cref="Location"/>.
/// The documents of one file share <see cref="Text"/>.
/// </summary>
public abstract class Document
{
    private protected Document(string path, SourceText text)
    {
        Path = Guard.NotNull(path);
        Text = Guard.NotNull(text);
    }

    /// <summary>The path as it was given; it is never opened.</summary>
    public string Path { get; }

    /// <summary>The text of the whole file.</summary>
    public SourceText Text { get; }

    /// <summary>The part of <see cref="Text"/> that this document is.</summary>
    public virtual TextSpan Span => new(0, Text.Length);

    /// <summary>What was wrong with the text.</summary>
    public ImmutableArray<Diagnostic> SyntaxDiagnostics { get; internal set; } = [];

    /// <summary>The images that the document says are built, and from what.</summary>
    public virtual ImmutableArray<ImageBuild> ImageBuilds => [];

    /// <summary>The comments, in the order of the text.</summary>
    public abstract ImmutableArray<Comment> Comments { get; }

    /// <summary>The object that a place belongs to, or null where the document has no named objects.</summary>
    /// <param name="span">A range of the document.</param>
    public virtual ResourceIdentity? FindResource(TextSpan span) => null;

    /// <summary>
    /// The range that a suppression comment covers: the node that follows it with all that is in it, or for a trailing comment the node
    /// that its line belongs to. Empty where nothing follows.
    /// </summary>
    /// <param name="comment">One of <see cref="Comments"/>.</param>
    public abstract TextSpan GetScope(Comment comment);

    /// <summary>
    /// The structure around a location, within its object: keys and names that people gave, never values. It tells the findings of one rule on
    /// one object apart and stays the same when lines, values and siblings change.
    /// </summary>
    /// <param name="span">A range of the document.</param>
    internal virtual string FindAnchor(TextSpan span) => "";

    /// <inheritdoc/>
    public override string ToString() => Path;
}
