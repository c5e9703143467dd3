using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

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

    /// <summary>What kind of document it is.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The path as it was given; it is never opened.</summary>
    public string Path { get; }

    /// <summary>The text of the whole file.</summary>
    public SourceText Text { get; }

    /// <summary>The part of <see cref="Text"/> that this document occupies.</summary>
    public virtual TextSpan Span => new(0, Text.Length);

    /// <summary>What was wrong with the text.</summary>
    public ImmutableArray<Diagnostic> SyntaxDiagnostics { get; private protected init; } = [];

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

    /// <summary>The document whose configuration applies: the project that imports a file, otherwise the document itself.</summary>
    public virtual Document ConfigurationOwner => this;

    /// <summary>
    /// The document of a set that this one is an instance of, such as a module as one of its callers has it; the document itself where it stands
    /// in a set. Texts and ranges are the same; values may differ.
    /// </summary>
    internal virtual Document Original => this;

    /// <summary>Whether the kind and name of a resource identify it among all others; not where the platform adds a scope that no file names.</summary>
    internal virtual bool HasQualifiedResourceNames => true;

    /// <summary>The instructions to the language's own tools that are no comments, in order.</summary>
    internal virtual IEnumerable<DocumentDirective> Directives => [];

    /// <summary>The annotations of the objects, in order.</summary>
    internal virtual IEnumerable<DocumentAnnotation> Annotations => [];

    /// <summary>The parts of the model that are shown of it, in order.</summary>
    internal virtual IEnumerable<ModelPart> ModelParts => [];

    /// <summary>Hands the document itself to a visitor, where rules look at it as a whole.</summary>
    internal virtual void Accept(INodeVisitor visitor)
    {
    }

    /// <summary>Hands the nodes of the document's model to a visitor.</summary>
    internal virtual void AcceptNodes(INodeVisitor visitor)
    {
    }

    /// <summary>The build stage that a node belongs to; null in a language that has no stages.</summary>
    /// <param name="node">The range of the node.</param>
    internal virtual TextSpan? FindStage(TextSpan node) => null;

    /// <summary>The value that a report shows instead of the lines of the text; null where it shows lines.</summary>
    /// <param name="span">A range of the document.</param>
    internal virtual DocumentValue? FindValue(TextSpan span) => null;

    /// <summary>Whether the value at a location is the result of an expression, so that an edit there would not change it.</summary>
    /// <param name="span">A range of the document.</param>
    internal virtual bool IsComputed(TextSpan span) => false;

    /// <summary>The finding as it is reported: in the documents of a set, with the locations that explain how an instance comes to its values.</summary>
    /// <param name="diagnostic">A finding in this document.</param>
    internal virtual Diagnostic ToOriginal(Diagnostic diagnostic) => diagnostic.RelatedLocations.IsEmpty
        ? diagnostic
        : diagnostic with { RelatedLocations = [.. diagnostic.RelatedLocations.Select(l => l.ToOriginal())] };

    /// <inheritdoc/>
    public override string ToString() => Path;
}
