using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// A parsed file, or one document of a YAML stream. It is immutable; every node and property of it has a <see cref="Location"/>. The documents
/// of one file share <see cref="Text"/>.
/// </summary>
public abstract class Document
{
    private protected Document(string path, SourceText text)
    {
        Path = Guard.NotNull(path);
        Text = Guard.NotNull(text);
    }

    /// <summary>The path as given; it is not opened.</summary>
    public string Path { get; }

    /// <summary>The text of the whole file.</summary>
    public SourceText Text { get; }

    /// <summary>The part of <see cref="Text"/> that this document occupies.</summary>
    public virtual TextSpan Span => new(0, Text.Length);

    /// <summary>The syntax problems of the text.</summary>
    public ImmutableArray<Diagnostic> SyntaxDiagnostics { get; internal set; } = [];

    /// <summary>The images that the document declares to be built, with their Dockerfiles.</summary>
    public virtual ImmutableArray<ImageBuild> ImageBuilds => [];

    /// <summary>The comments, in the order of the text.</summary>
    public abstract ImmutableArray<Comment> Comments { get; }

    /// <summary>The object that contains a range; null when the document has no named objects.</summary>
    /// <param name="span">A range of the document.</param>
    public virtual ResourceIdentity? FindResource(TextSpan span) => null;

    /// <summary>
    /// The range that a suppression comment covers: the following node with its descendants, or for a trailing comment the node on its line.
    /// Empty when no node follows.
    /// </summary>
    /// <param name="comment">One of <see cref="Comments"/>.</param>
    public abstract TextSpan GetScope(Comment comment);

    /// <summary>
    /// The structure around a location, within its object: keys and names chosen by people, never values. It distinguishes the findings of one
    /// rule on one object and stays the same when lines, values and siblings change.
    /// </summary>
    /// <param name="span">A range of the document.</param>
    internal virtual string FindAnchor(TextSpan span) => "";

    /// <inheritdoc/>
    public override string ToString() => Path;
}
