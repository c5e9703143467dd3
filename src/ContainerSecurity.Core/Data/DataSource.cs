using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>A parsed YAML document or JSON text whose kind of document is not yet determined.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Text">The text of the whole file.</param>
/// <param name="Span">The part of the text that this document occupies.</param>
/// <param name="Root">The tree.</param>
/// <param name="Comments">The comments of the document, in order.</param>
/// <param name="Problems">The syntax problems.</param>
internal sealed record DataSource(
    string Path, SourceText Text, TextSpan Span, DataNode Root, ImmutableArray<Comment> Comments, ImmutableArray<PendingDiagnostic> Problems)
{
    /// <summary>The syntax of the text.</summary>
    public DataSyntax Syntax { get; init; }

    /// <summary>Whether an error kept it from being read: the tree is empty.</summary>
    public bool IsBroken { get; init; }

    /// <summary>
    /// The location of a template expression without quotes, which makes the unrendered text valid YAML only by accident; null when there is
    /// none.
    /// </summary>
    public TextSpan? Template { get; init; }
}
